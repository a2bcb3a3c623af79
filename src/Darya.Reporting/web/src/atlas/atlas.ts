import { ChartBox, legend } from '../core/chart';
import { saveTable, tableElement, tableOf, tableOfAll } from '../core/figure';
import { periodName, periodStart } from '../core/format';
import { stateColour } from '../core/colours';
import { choice, html } from '../core/html';
import { isOpen, setOpen, type Page } from '../core/page';
import { drawMap } from './map';
import { drawSchematic } from './schematic';
import type { Drawing } from './drawing';
import { chartsOf, keyOf, nameOf, reading, things, type Key } from './things';

/** Name of the table of the chosen object among the open ones. */
const openTable = 'atlas';

/** Map and schematic of one period, joined: what is marked in one is marked in the other. */
export class Atlas {
  readonly element: HTMLElement;
  private readonly mapBox = html('div', { class: 'map-box' });
  private readonly schematicBox = html('div', { class: 'schematic-box scroll', tabindex: 0, role: 'region' });
  private readonly panel = html('div', { class: 'panel', 'aria-live': 'polite' });
  private readonly periodLabel = html('output', {});
  private readonly slider: HTMLInputElement;
  private readonly objects: HTMLLabelElement;
  private readonly play: HTMLButtonElement;
  private drawings: Drawing[] = [];
  private boxes: ChartBox[] = [];
  private width = 0;
  private timer = 0;
  private period: number;
  private chosen: Key;

  constructor(private readonly page: Page) {
    const { data, words, view } = page;
    const last = data.periods.year.length - 1;
    const asked = data.periods.year.findIndex((_, t) => periodStart(data.periods, t) === view.period);
    this.period = asked >= 0 ? asked : Math.max(0, data.periods.month.findIndex(m => m === 7));
    this.chosen = things(page).find(t => t.key === view.thing)?.key ?? things(page).find(t => t.key === keyOf('reservoir', data.headline.reservoir ?? ''))?.key ?? things(page)[0]?.key ?? '';
    this.slider = html('input', { type: 'range', min: 0, max: last, value: this.period, step: 1, 'aria-label': words.text('atlas.period'), oninput: () => this.setPeriod(Number(this.slider.value)) });
    this.play = html('button', { type: 'button', onclick: () => this.toggle() }, words.text('atlas.play'));
    this.objects = choice(words.text('atlas.object'), things(page).map(t => ({ value: t.key, text: t.name, group: t.group })), this.chosen, value => this.pick(value));
    this.schematicBox.setAttribute('aria-label', words.text('atlas.schematicLabel'));
    this.element = html('div', { class: 'atlas' },
      html('div', { class: 'time' }, this.play, this.slider, this.periodLabel),
      html('div', { class: 'atlas-top' }, this.mapBox, html('div', { class: 'side' }, this.objects, this.panel)),
      this.schematicBox, this.key());
    new ResizeObserver(() => this.draw()).observe(this.mapBox);
    this.showPeriod();
  }

  /** Draws at the present width; does nothing when it has not changed. */
  draw(): void {
    const { page } = this;
    const width = this.mapBox.clientWidth;
    if (width === 0 || width === this.width) return;
    this.width = width;
    const [map, schematic] = [drawMap(page, width), drawSchematic(page, this.element.clientWidth)];
    this.drawings = [map, schematic];
    this.mapBox.replaceChildren(map.element);
    this.schematicBox.replaceChildren(schematic.element);
    for (const drawing of this.drawings) {
      drawing.show(this.period);
      for (const [key, parts] of drawing.elements) {
        for (const part of parts) {
          part.addEventListener('pointerenter', () => this.mark(key));
          part.addEventListener('pointerleave', () => this.mark(null));
          part.addEventListener('click', () => this.pick(key));
        }
      }
    }
    this.mark(null);
    if (this.boxes.length === 0) this.choose(this.chosen);
  }

  private setPeriod(period: number): void {
    this.period = period;
    this.page.view.period = periodStart(this.page.data.periods, period);
    this.showPeriod();
  }

  private showPeriod(): void {
    const { page, period } = this;
    this.slider.value = String(period);
    this.periodLabel.value = periodName(page.words.lang, page.data.periods, period);
    this.slider.setAttribute('aria-valuetext', this.periodLabel.value);
    this.drawings.forEach(d => d.show(period));
    this.read(this.chosen);
  }

  private toggle(): void {
    const { words, data } = this.page;
    if (this.timer !== 0) {
      clearInterval(this.timer);
      this.timer = 0;
    } else {
      this.timer = window.setInterval(() => {
        if (!this.element.isConnected) return clearInterval(this.timer);
        this.setPeriod((this.period + 1) % data.periods.year.length);
      }, 600);
    }
    this.play.textContent = words.text(this.timer === 0 ? 'atlas.play' : 'atlas.pause');
    this.panel.setAttribute('aria-live', this.timer === 0 ? 'polite' : 'off');
  }

  /** Marks an object in both drawings; the chosen one when nothing is under the pointer. */
  private mark(key: Key | null): void {
    const marked = key ?? this.chosen;
    for (const drawing of this.drawings) {
      for (const [other, parts] of drawing.elements) {
        for (const part of parts) part.classList.toggle('marked', other === marked);
      }
    }
    this.read(marked);
  }

  /** The reader chooses an object. */
  private pick(key: Key): void {
    this.page.view.thing = key;
    this.choose(key);
  }

  private choose(key: Key): void {
    const { page } = this;
    if (key === '') return;
    this.chosen = key;
    this.objects.querySelector('select')!.value = key;
    this.boxes.forEach(box => page.charts.remove(box));
    const name = nameOf(page, key);
    const charts = chartsOf(page, key);
    this.boxes = charts.map(chart => new ChartBox(chart, page.words.lang, `${name}: ${chart.title}`));
    const first = page.words.text('column.period');
    const table = charts.length > 1 ? tableOfAll(charts, first) : tableOf(charts[0]!, first);
    const open = isOpen(page.view, openTable);
    const tableBox = html('div', { class: 'table-box', hidden: !open, tabindex: 0, role: 'region', 'aria-label': name }, open ? tableElement(page, table) : null);
    const toggle = html('button', { type: 'button', 'aria-expanded': String(open), onclick: () => {
      tableBox.hidden = !tableBox.hidden;
      setOpen(page.view, openTable, !tableBox.hidden);
      toggle.setAttribute('aria-expanded', String(!tableBox.hidden));
      if (tableBox.childElementCount === 0) tableBox.append(tableElement(page, table));
    } }, page.words.text('figure.table'));
    const save = html('button', { type: 'button', 'aria-label': `${page.words.text('figure.download')}: ${name}`, onclick: () => saveTable(key.replace(':', '-'), table) }, 'CSV');
    const children = [html('h3', {}, html('span', { class: 'thing-name' }, name)), html('p', { class: 'reading' }), legend(charts), ...this.boxes.map(b => b.element), html('div', { class: 'tools' }, toggle, save), tableBox];
    this.panel.replaceChildren(...children.filter(c => c !== null));
    this.boxes.forEach(box => page.charts.add(box));
    this.mark(null);
  }

  private read(key: Key): void {
    const line = this.panel.querySelector('.reading');
    const title = this.panel.querySelector('.thing-name');
    if (!line || !title || key === '') return;
    title.textContent = nameOf(this.page, this.chosen);
    const other = key === this.chosen ? '' : `${nameOf(this.page, key)}: `;
    line.textContent = `${this.periodLabel.value} · ${other}${reading(this.page, key, this.period)}`;
  }

  private key(): HTMLElement {
    const { words } = this.page;
    const item = (name: string, text: string) => html('li', {}, html('span', { class: `symbol ${name}` }), text);
    const { data } = this.page;
    const states = data.states.map(s => {
      const dot = html('span', { class: 'symbol state' });
      dot.style.background = stateColour(data, s.id);
      return html('li', {}, dot, words.name(s.name));
    });
    return html('ul', { class: 'legend atlas-key' }, ...states,
      item('reservoir', words.text('atlas.keyReservoir')), item('district', words.text('atlas.keyDistrict')),
      item('river', words.text('atlas.keyRiver')), item('canal', words.text('atlas.keyCanal')), item('sink', words.text('atlas.keySink')));
  }
}
