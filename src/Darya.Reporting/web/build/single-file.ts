import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The licences of what the page contains, kept readable in its head. */
function notices(): string {
  const require = createRequire(import.meta.url);
  const folder = (name: string) => dirname(require.resolve(`${name}/package.json`));
  const parts = [
    ['Apache ECharts (Apache License 2.0)', readFileSync(join(folder('echarts'), 'NOTICE'), 'utf8')],
    ['Apache ECharts contains and builds on', readFileSync(join(folder('echarts'), 'LICENSE'), 'utf8').split('Apache ECharts Subcomponents')[1] ?? ''],
    ['zrender (BSD 3-Clause)', readFileSync(join(folder('zrender'), 'LICENSE'), 'utf8')],
    ['world-atlas (ISC); outlines: Natural Earth (public domain)', readFileSync(join(folder('world-atlas'), 'LICENSE'), 'utf8')],
  ];
  return parts.map(([title, text]) => `${title}\n\n${text!.trim()}`).join('\n\n---\n\n').replaceAll('--', '- -');
}

/** Puts script and style into the page, so that the result is one file. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['report.html'];
      if (page?.type !== 'asset') {
        throw new Error('The build has no report.html.');
      }
      let html = String(page.source);
      for (const [name, file] of Object.entries(bundle)) {
        const path = name.replaceAll('.', '\\.');
        if (file.type === 'chunk') {
          const code = file.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
          html = html.replace(new RegExp(`\\s*<script[^>]*src="[^"]*${path}"[^>]*></script>`), '')
            .replace('</body>', () => `<script type="module">${code}</script>\n</body>`);
          delete bundle[name];
        } else if (name.endsWith('.css')) {
          html = html.replace(new RegExp(`\\s*<link[^>]*href="[^"]*${path}"[^>]*>`), () => `\n<style>${String(file.source)}</style>`);
          delete bundle[name];
        }
      }
      html = html.replace('</head>', () => `<!--\n${notices()}\n-->\n</head>`);
      for (const rest of Object.keys(bundle).filter(name => name !== 'report.html')) {
        throw new Error(`The page is not one file: ${rest} is left over.`);
      }
      page.source = html;
    },
  };
}
