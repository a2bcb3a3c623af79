import type { ReportData } from './data';
import type { Language } from './language';
import type { ChartBox } from './chart';

/** What the reader chose: kept when the language changes. */
export type View = Record<string, string>;

/** What a section needs to draw itself. */
export interface Page {
  data: ReportData;
  words: Language;
  view: View;
  charts: ChartStage;
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
