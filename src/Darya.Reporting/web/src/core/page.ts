import type { PlanData } from './data';
import type { Language } from './language';
import type { ChartBox } from './chart';

/** What the reader chose: kept in the address of the page and when the language changes. A name that is not there, or a value that means nothing, is the default. */
export type View = Record<string, string>;

/** Whether the reader opened a table. */
export function isOpen(view: View, table: string): boolean {
  return opened(view).includes(table);
}

/** Says that a table was opened or closed. */
export function setOpen(view: View, table: string, open: boolean): void {
  const others = opened(view).filter(t => t !== table);
  view.open = (open ? [...others, table] : others).join(' ');
}

function opened(view: View): string[] {
  return (view.open ?? '').split(' ').filter(t => t !== '');
}

/** What a section needs to draw itself. */
export interface Page<Data = PlanData> {
  data: Data;
  words: Language;
  view: View;
  charts: ChartStage;
  /** Name of the run that the section shows. */
  run: string;
  /** Stands before every id of the section, so that two sections of one kind keep apart; empty when there is one section. */
  prefix: string;
}

/** A part of a section: a heading and what stands under it. A part without content is left out. */
export interface Part {
  id: string;
  title: string;
  content: HTMLElement[];
}

/** A section as it stands on the page. */
export interface SectionView {
  /** What it is, «Plan 2001–2010». */
  title: string;
  /** Its assumptions in a line. */
  subtitle: string;
  /** Stands above the parts. */
  opening: HTMLElement[];
  parts: Part[];
  /** Draws what needs a width: called when the section is on the page, and when the page takes the width of paper. */
  draw?: () => void;
}

/** All charts of the page; draws those near the view, and all of them before printing. */
export class ChartStage {
  private readonly boxes = new Map<Element, ChartBox>();
  private readonly near = new IntersectionObserver(entries => {
    for (const entry of entries) {
      if (entry.isIntersecting) this.boxes.get(entry.target)?.draw();
    }
  }, { rootMargin: '400px' });
  private readonly size = new ResizeObserver(entries => {
    for (const entry of entries) {
      const box = this.boxes.get(entry.target);
      if (box && this.seen(entry.target)) box.draw();
    }
  });

  add(box: ChartBox): void {
    this.boxes.set(box.element, box);
    this.near.observe(box.element);
    this.size.observe(box.element);
  }

  remove(box: ChartBox): void {
    this.near.unobserve(box.element);
    this.size.unobserve(box.element);
    this.boxes.delete(box.element);
    box.dispose();
  }

  clear(): void {
    for (const box of [...this.boxes.values()]) this.remove(box);
  }

  /** Draws everything at its present width. */
  drawAll(): void {
    for (const box of this.boxes.values()) box.draw();
  }

  private seen(element: Element): boolean {
    const place = element.getBoundingClientRect();
    return place.bottom > -400 && place.top < innerHeight + 400;
  }
}
