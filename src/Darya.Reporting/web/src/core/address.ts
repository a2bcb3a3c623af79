import type { View } from './page';

/** Wait before the address is written, milliseconds: browsers refuse a page that rewrites it at every step of a slider. */
const pause = 200;

/** What the address of the page says, and where it is changed. */
export interface Place {
  search: string;
  replace(search: string): void;
}

/** The choices of the reader, one `View` a section, kept in the query of the address: a copied link shows the next reader the same. */
export class Address {
  private readonly query: URLSearchParams;
  private timer: ReturnType<typeof setTimeout> | 0 = 0;

  constructor(private readonly place: Place, private readonly told: (name: string, value: string) => void = () => {}) {
    this.query = new URLSearchParams(place.search);
  }

  /** A value of the address itself, such as its language. */
  get(name: string): string | null {
    return this.query.get(name);
  }

  /** Sets a value, or takes it away when it is empty; other values of the address stay. */
  set(name: string, value: string): void {
    if (value === '') this.query.delete(name);
    else this.query.set(name, value);
    this.told(name, value);
    if (this.timer === 0) this.timer = setTimeout(() => this.write(), pause);
  }

  /** The choices of one section: read from the address, written into it. Names carry the prefix of the section where several stand on the page. */
  view(prefix: string, defaults: View = {}): View {
    const chosen: View = { ...defaults };
    for (const [name, value] of this.query) {
      if (name.startsWith(prefix)) chosen[name.slice(prefix.length)] = value;
    }
    return new Proxy(chosen, {
      set: (view, name, value: string) => {
        if (view[String(name)] !== value) {
          view[String(name)] = value;
          this.set(prefix + String(name), value);
        }
        return true;
      },
    });
  }

  /** Writes at once what waits to be written. */
  write(): void {
    if (this.timer !== 0) clearTimeout(this.timer);
    this.timer = 0;
    const query = this.query.toString();
    this.place.replace(query === '' ? '' : `?${query}`);
  }
}

/** The address of this page, in the history of the browser. */
export function pageAddress(): Place {
  return {
    search: location.search,
    replace: search => {
      try {
        history.replaceState(history.state, '', (search || location.pathname) + location.hash);
      } catch {
        // Some browsers refuse this for a file on disk: the page then works without a link to its state.
      }
    },
  };
}
