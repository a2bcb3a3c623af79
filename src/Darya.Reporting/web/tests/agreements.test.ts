import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const text = (path: string) => readFileSync(root + path, 'utf8');
const names = (folder: string) => (existsSync(root + folder) ? readdirSync(root + folder).sort() : []);

const library = 'regions/central-asia/agreements/';
const tests = 'tests/Darya.Agreements.Tests/Format/';

/** What no schema of one document can say: references, windows, circles, bounds, orders of days, and the JSON itself. */
const beyondSchema = /AGR(101|109|110|112|113|115|116|117|118|122|123)/;

/** Faults with codes of the schema whose cause lies between members. */
const betweenMembers = ['amendment-of-a-text', 'bounds-upside-down', 'date-that-never-is', 'lower-without-term', 'window-half-yearly'];

/** Faults with codes beyond the schema that it finds all the same. */
const alsoFound = ['debtor-twice', 'factor-of-a-tiered-rule', 'tiers-of-a-proportional-rule'];

const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(
  JSON.parse(text('docs/data-formats/agreement.schema.json')),
);

const faults = (path: string) => {
  validate(JSON.parse(text(path)));
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`);
};

describe('the JSON Schema of agreements', () => {
  it.each(names(library).filter(name => name.endsWith('.json')))('accepts %s of the library', name => {
    expect(faults(library + name)).toEqual([]);
  });

  it('accepts a document with every member', () => {
    expect(faults(`${tests}whole.json`)).toEqual([]);
  });

  it.each(names(`${tests}invalid`))('judges %s as the program does', name => {
    const expected = text(`${tests}invalid/${name}/expected.txt`);
    const path = `${tests}invalid/${name}/agreement.json`;
    if (expected.includes('AGR101') || name === 'member-twice') {
      return; // Not JSON, or JSON that a parser of JavaScript takes without a word.
    }

    const isFound = alsoFound.includes(name) || !(beyondSchema.test(expected) || betweenMembers.includes(name));
    expect(faults(path).length > 0, faults(path).join('\n')).toBe(isFound);
  });
});
