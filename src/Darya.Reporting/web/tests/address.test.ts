import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Address } from '../src/core/address';
import { periodStart } from '../src/core/format';
import { isOpen, setOpen } from '../src/core/page';

/** An address bar. */
function bar(search: string) {
  const written: string[] = [];
  return { written, place: { search, replace: (s: string) => written.push(s) } };
}

describe('the choices of the reader in the address', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('are read from it and over what the server gives', () => {
    const view = new Address(bar('?storage=toktogul&lang=ru').place).view('', { storage: 'nurek', period: '2001-07-01' });
    expect(view.storage).toBe('toktogul');
    expect(view.period).toBe('2001-07-01');
    expect(view.release).toBeUndefined();
  });

  it('are written once after many steps, and what others wrote stays', () => {
    const { written, place } = bar('?from=2001-01-01&item=a&item=b');
    const view = new Address(place).view('');
    for (const month of ['05', '06', '07']) view.period = `2001-${month}-01`;
    expect(written).toEqual([]);
    vi.runAllTimers();
    expect(written).toEqual(['?from=2001-01-01&item=a&item=b&period=2001-07-01']);
  });

  it('leave the address when they are taken back', () => {
    const { written, place } = bar('?zone=UZ');
    const view = new Address(place).view('');
    view.zone = '';
    vi.runAllTimers();
    expect(written).toEqual(['']);
    expect(view.zone).toBe('');
  });

  it('are kept apart by section', () => {
    const { written, place } = bar('?plan-1-storage=toktogul&plan-2-storage=nurek');
    const address = new Address(place);
    const [first, second] = [address.view('plan-1-'), address.view('plan-2-')];
    expect([first.storage, second.storage]).toEqual(['toktogul', 'nurek']);
    second.storage = 'andijan';
    address.write();
    expect(written.at(-1)).toBe('?plan-1-storage=toktogul&plan-2-storage=andijan');
    expect(first.storage).toBe('toktogul');
  });

  it('make another reader see the same', () => {
    const { written, place } = bar('');
    const address = new Address(place);
    const view = address.view('');
    view.thing = 'reservoir:toktogul';
    view.estimates = 'норма & 100 %';
    setOpen(view, 'storage-one', true);
    setOpen(view, 'release-month', true);
    address.write();
    const other = new Address(bar(written[0]!).place).view('');
    expect(other.thing).toBe('reservoir:toktogul');
    expect(other.estimates).toBe('норма & 100 %');
    expect(isOpen(other, 'storage-one') && isOpen(other, 'release-month')).toBe(true);
    setOpen(other, 'storage-one', false);
    expect(isOpen(other, 'storage-one')).toBe(false);
  });

  it('are told to the page around', () => {
    const told: string[] = [];
    const view = new Address(bar('').place, (name, value) => told.push(`${name}=${value}`)).view('');
    view.period = '2001-02-01';
    view.period = '2001-02-01';
    expect(told).toEqual(['period=2001-02-01']);
  });
});

it('names a period by its first day', () => {
  const periods = { year: [2001, 2001, 2001, 2001], month: [7, 8, 8, 8], dekad: [0, 1, 2, 3], days: [31, 10, 10, 11] };
  expect([0, 1, 2, 3].map(t => periodStart(periods, t))).toEqual(['2001-07-01', '2001-08-01', '2001-08-11', '2001-08-21']);
});
