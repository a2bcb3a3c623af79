import type { Key } from './things';

/** The map or the schematic: elements by object, so that one object can be marked in both. */
export interface Drawing {
  element: SVGSVGElement;
  elements: Map<Key, Element[]>;
  /** Shows the state of a period. */
  show: (period: number) => void;
}
