import { createBody } from '../../src/richtext/fromManuscript/createBody'
import { createElement } from '../../src/richtext/fromManuscript/createElement'
import { createText } from '../../src/richtext/fromManuscript/createText'
import type { Body, BodyNode } from '../../src/richtext/model'

/** A small text that has a bit of everything a body can hold and a file for Word can show. */
export function sampleText(): Body {
  let count = 0
  const nextID = () => `s${(count += 1)}`
  const t = (text: string) => createText(text)
  const i = (text: string) => createText(text, { italic: true })
  const p = (...nodes: BodyNode[]) => createElement('paragraph', nodes)
  const note = (prose: BodyNode[], locator?: string): BodyNode => ({
    type: 'inlineBlock',
    version: 1,
    fields: {
      id: nextID(),
      blockType: 'note',
      citations:
        locator === undefined ? [] : [{ id: nextID(), reference: 7, label: 'page', locator }],
      ...(prose.length > 0 ? { prose: createBody([p(...prose)]) } : {}),
    },
  })
  const box = (blockType: string, content: BodyNode[], heading?: string): BodyNode => ({
    type: 'block',
    version: 2,
    fields: { id: nextID(), blockType, content: createBody(content), ...(heading && { heading }) },
  })
  const items = (...rows: BodyNode[][]) =>
    createElement(
      'list',
      rows.map((row, place) => createElement('listitem', row, { value: place + 1 })),
      { listType: 'bullet', tag: 'ul', start: 1 },
    )
  const link: BodyNode = {
    type: 'link',
    version: 3,
    id: nextID(),
    fields: { linkType: 'custom', url: 'https://example.org/cases', newTab: true },
    children: [t('the plan of the cases')],
  }
  return createBody([
    p(
      t('The shop by the canal set its last page by hand in the spring of that year, and sold'),
      note([t('So the day book, in another hand.')]),
      t(' the cases to a school.'),
    ),
    createElement('heading', [t('What a compositor was paid for')], { tag: 'h2' }),
    p(
      t('A compositor was paid by the thousand letters, '),
      i('blank lines included'),
      t(', and every correction of the author’s was charged by the hour'),
      note([], '12'),
      t('. Nobody kept a count of what the corrections cost the house.'),
    ),
    p(
      t('Those who set the tables earned more, because a table had to be measured twice before it'),
      t(' was locked up, and once again after it came back from the press.'),
    ),
    box('quotation', [
      p(
        t('We had no quarrel with the author who changed his mind, only with the one who changed'),
        t(' it after dinner, when the forme was on the bed of the press.'),
      ),
      p(t('The second proof was the last, whatever the title page promised to anybody.')),
    ]),
    p(
      t('The foreman wrote this in a letter that lies among the papers of the guild'),
      note([t('Box four, folder two; the date is torn away.')], '44–45'),
      t(', and it was read aloud at the dinner of the trade for years.'),
    ),
    items(
      [t('Capitals lay in the upper case, out of the way of the hand that was busy.')],
      [
        t('Small letters lay in the lower case'),
        note([t('Hence the name.')]),
        t(', the commonest of them nearest.'),
      ],
      [t('Spaces lay in the middle, because every word needs one of them.')],
    ),
    createElement('heading', [t('What became of the cases')], { tag: 'h2' }),
    p(
      t('The school kept them for a while, and printed its own timetable from '),
      link,
      t(' until the boards warped. Then they were hung on walls, one drawer to a family.'),
    ),
    box(
      'aside',
      [p(t('The museum shows one of the drawers on the first Sunday of every month.'))],
      'To see one',
    ),
    { type: 'horizontalrule', version: 1 },
    p(
      t('What is left of the type was melted in the winter after'),
      note([t('The receipt gives the weight and not the price.')], '201'),
      t('. It made eleven pigs of metal, and a keel for a small boat that still sails.'),
    ),
    p(t('The day book ends with a blank page, on which somebody has practised a signature.')),
  ])
}
