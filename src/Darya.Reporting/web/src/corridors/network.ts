import { figure, tidy, type Table } from '../core/figure';
import type { Cell } from '../core/format';
import { choice, html } from '../core/html';
import type { NetworkMap, Phase } from './map';
import { by, changeName, credited, isChanged, place, tonnes, tonnesAfter, withCredit, work, economy, type CorridorPage } from './names';

/** The map of the network and the ways behind it. */
export function network(page: CorridorPage, map: NetworkMap): HTMLElement[] {
  const { data, words, view } = page;
  if (data.legs.length === 0) return [];
  const changed = isChanged(data);
  const phase = (): Phase => (changed && (view.corridorsPhase === 'after' || view.corridorsPhase === 'change') ? view.corridorsPhase : 'before');
  const state = () => (data.states.some(s => s.id === view.corridorsState) ? view.corridorsState! : '');
  const note = () => credited(page, `${words.text('corridors.map.note')} ${phase() === 'change' ? words.text('corridors.map.changeNote', { change: changeName(page) }) : ''}`.trim());
  return [
    html('p', {}, words.text('corridors.map.intro')),
    figure(page, 'corridors-network', words.text('corridors.map.question'), () => ({ charts: [], drawing: map.of(phase(), state()), table: ways(page), note: note() }),
      refresh => choice(words.text('corridors.choice.around'), [{ value: '', text: words.text('corridors.wholeRegion') }, ...data.states.map(s => ({ value: s.id, text: economy(page, s.id) }))], state(), value => {
        view.corridorsState = value;
        refresh();
      }),
      refresh => (changed ? choice(words.text('corridors.choice.phase'), [
        { value: 'before', text: words.text('corridors.before') }, { value: 'after', text: words.text('corridors.afterOf', { change: changeName(page) }) }, { value: 'change', text: words.text('corridors.map.change') },
      ], phase(), value => {
        view.corridorsPhase = value;
        refresh();
      }) : null)),
  ];
}

/** Every way with what it carries, the busiest first. */
function ways(page: CorridorPage): Table {
  const { data, words } = page;
  const changed = isChanged(data);
  const legs = by(data.legs, tonnes);
  const use = (mt: number, capacity: number | null) => (capacity ? tidy((100 * mt) / capacity) : null);
  return withCredit(page, {
    header: [words.text('corridors.column.from'), words.text('corridors.column.to'), words.text('corridors.column.mode'), words.text('corridors.column.km'), words.text('corridors.column.state'), words.text('corridors.column.forward'),
      words.text('corridors.column.backward'), words.text('corridors.column.capacity'), words.text('corridors.column.use'), ...(changed ? [words.text('corridors.column.mtAfter')] : []), words.text('corridors.column.work'), words.text('column.letter')],
    rows: legs.map((l): Cell[] => [place(page, l.from), place(page, l.to), l.mode ? words.text(`corridors.mode.${l.mode}`) : words.text('corridors.transhipment'), l.km, words.text(`corridors.leg.${l.state}`), tidy(l.forward), tidy(l.backward),
      l.capacity, use(tonnes(l), l.capacity), ...(changed ? [tidy(tonnesAfter(l) ?? tonnes(l))] : []), l.work ? work(page, l.work) : null, l.letter]),
    digits: [undefined, undefined, undefined, 0, undefined, 2, 2, 1, 0, ...(changed ? [2] : [])],
  }, i => legs[i]!.osm);
}
