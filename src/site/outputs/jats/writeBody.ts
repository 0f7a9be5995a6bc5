import type { Figure } from '../../../edition/articleText'
import { listCreditWords, listPostWords } from '../../document/embedded'
import type { DocumentBlock, DocumentInline, DocumentListItem } from '../../document/model'
import { toAbsolute } from '../../paths/sitePaths'
import type { SiteBuild } from '../../model'
import { findSafeHref } from '../../../edition/findSafeHref'
import { element, type Written } from '../xml/element'
import { writeInlines } from './writeInlines'

/** The site that addresses lead to, and the language of the article, in which dates are said. */
type Place = { build: SiteBuild; language: string }

type Heading = Extract<DocumentBlock, { type: 'heading' }>

/** The text with its sections nested: what follows a heading is inside its section. */
export function writeBody(
  blocks: DocumentBlock[],
  hero: Figure | undefined,
  place: Place,
): Written {
  return element('body', {}, hero && writeFigure(hero, place.build), writeSections(blocks, place))
}

/** A stanza; a note at the end of a line stays in it. */
function writeStanza(content: DocumentInline[], build: SiteBuild): Written {
  const lines: DocumentInline[][] = [[]]
  for (const inline of content) {
    if (inline.type === 'lineBreak') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return element(
    'verse-group',
    {},
    lines.map((line) => element('verse-line', {}, writeInlines(line, build))),
  )
}

function writeFigure(figure: Figure, build: SiteBuild): Written {
  const { alt, caption, credit, licence, src } = figure
  return element(
    'fig',
    {},
    caption !== undefined && element('caption', {}, element('p', {}, caption)),
    element('graphic', { 'xlink:href': toAbsolute(build, src) }, element('alt-text', {}, alt)),
    credit !== undefined && element('attrib', {}, credit),
    licence !== undefined &&
      element('permissions', {}, element('license', {}, element('license-p', {}, licence))),
  )
}

function writeSections(blocks: DocumentBlock[], place: Place): Written[] {
  const first = blocks.findIndex((block) => block.type === 'heading')
  if (first === -1) return blocks.map((block) => writeBlock(block, place))
  const lead = blocks.slice(0, first).map((block) => writeBlock(block, place))
  const sections: Written[] = []
  let rest = blocks.slice(first)
  for (let heading = rest[0]; heading?.type === 'heading'; heading = rest[0]) {
    const { level } = heading
    const end = rest.findIndex(
      (block, index) => index > 0 && block.type === 'heading' && block.level <= level,
    )
    const inner = rest.slice(1, end === -1 ? undefined : end)
    sections.push(writeSection(heading, inner, place))
    rest = end === -1 ? [] : rest.slice(end)
  }
  return [...lead, ...sections]
}

function writeSection(heading: Heading, inner: DocumentBlock[], place: Place): Written {
  return element(
    'sec',
    { id: heading.anchor },
    element('title', {}, writeInlines(heading.content, place.build)),
    writeSections(inner, place),
  )
}

function writeBlock(block: DocumentBlock, place: Place): Written {
  const { build, language } = place
  switch (block.type) {
    case 'heading':
      return writeSection(block, [], place)
    case 'paragraph':
      return element('p', { id: block.anchor }, writeInlines(block.content, build))
    case 'list':
      return writeList(block, build)
    case 'quotation':
      return element(
        'disp-quote',
        { id: block.anchor },
        block.paragraphs.map((one) =>
          block.verse ? writeStanza(one, build) : element('p', {}, writeInlines(one, build)),
        ),
        listCreditWords(block.credit).map((words) => element('attrib', {}, words)),
      )
    case 'figure':
      return writeFigure(block.figure, build)
    case 'post': {
      const { text, url, ...said } = block.post
      const href = url === undefined ? null : findSafeHref(url)
      return element(
        'disp-quote',
        { 'content-type': 'post' },
        element('p', {}, text),
        element(
          'attrib',
          {},
          listPostWords(said, language).join(', '),
          href !== null && [
            ' ',
            element(
              'ext-link',
              { 'ext-link-type': 'uri', 'xlink:href': toAbsolute(build, href) },
              href,
            ),
          ],
        ),
      )
    }
    case 'aside':
      return element(
        'boxed-text',
        {},
        block.heading !== undefined && element('caption', {}, element('title', {}, block.heading)),
        writeSections(block.body, place),
      )
    case 'rule':
      return element('p', { 'content-type': 'rule' }, '⁂')
  }
}

function writeList(list: DocumentListItem['lists'][number], build: SiteBuild): Written {
  return element(
    'list',
    { 'list-type': list.ordered ? 'order' : 'bullet' },
    list.items.map((item) =>
      element(
        'list-item',
        {},
        element('p', {}, writeInlines(item.content, build)),
        item.lists.map((inner) => writeList(inner, build)),
      ),
    ),
  )
}
