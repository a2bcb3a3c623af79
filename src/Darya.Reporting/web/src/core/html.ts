type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | number | boolean | ((event: Event) => void)>;

/** An HTML element with attributes, listeners (`onclick`) and children. */
export function html<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name.replace(/^on/, ''), value);
    } else if (name === 'style') {
      (element as unknown as ElementCSSInlineStyle).style.cssText = String(value); // A server that forbids inline styles allows this.
    } else if (value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false));
  return element;
}

/** A labelled choice. */
export function choice(
  label: string, options: readonly { value: string; text: string; group?: string }[], chosen: string, onChange: (value: string) => void,
): HTMLLabelElement {
  const select = html('select', { onchange: event => onChange((event.target as HTMLSelectElement).value) });
  const groups = new Map<string, HTMLOptGroupElement>();
  for (const option of options) {
    const element = html('option', { value: option.value, selected: option.value === chosen }, option.text);
    if (option.group === undefined) {
      select.append(element);
      continue;
    }
    if (!groups.has(option.group)) {
      const group = html('optgroup', { label: option.group });
      groups.set(option.group, group);
      select.append(group);
    }
    groups.get(option.group)!.append(element);
  }
  return html('label', { class: 'choice' }, html('span', {}, label), select);
}
