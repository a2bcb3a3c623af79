/** Country outlines, cropped when the page is built (build/outlines.ts). */
declare module 'virtual:outlines' {
  const outlines: { id: string; rings: [number, number][][] }[];
  export default outlines;
}
