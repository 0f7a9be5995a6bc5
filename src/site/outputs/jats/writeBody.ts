import type { Figure } from '../../../edition/articleText'
import type { DocumentBlock, DocumentListItem } from '../../document/model'
import { toAbsolute } from '../../paths/sitePaths'
import type { SiteBuild } from '../../model'
import { findSafeHref } from '../../../edition/findSafeHref'
import { element, type Written } from '../xml/element'
import { writeInlines } from './writeInlines'

type Heading = Extract<DocumentBlock, { type: 'heading' }>

/** The text with its sections nested: what follows a heading is inside its section. */
export function writeBody(
  blocks: DocumentBlock[],
  hero: Figure | undefined,
  build: SiteBuild,
): Written {
  return element('body', {}, hero && writeFigure(hero, build), writeSections(blocks, build))
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

function writeSections(blocks: DocumentBlock[], build: SiteBuild): Written[] {
  const first = blocks.findIndex((block) => block.type === 'heading')
  if (first === -1) return blocks.map((block) => writeBlock(block, build))
  const lead = blocks.slice(0, first).map((block) => writeBlock(block, build))
  const sections: Written[] = []
  let rest = blocks.slice(first)
  for (let heading = rest[0]; heading?.type === 'heading'; heading = rest[0]) {
    const { level } = heading
    const end = rest.findIndex(
      (block, index) => index > 0 && block.type === 'heading' && block.level <= level,
    )
    const inner = rest.slice(1, end === -1 ? undefined : end)
    sections.push(writeSection(heading, inner, build))
    rest = end === -1 ? [] : rest.slice(end)
  }
  return [...lead, ...sections]
}

function writeSection(heading: Heading, inner: DocumentBlock[], build: SiteBuild): Written {
  return element(
    'sec',
    { id: heading.anchor },
    element('title', {}, writeInlines(heading.content, build)),
    writeSections(inner, build),
  )
}

function writeBlock(block: DocumentBlock, build: SiteBuild): Written {
  switch (block.type) {
    case 'heading':
      return writeSection(block, [], build)
    case 'paragraph':
      return element('p', { id: block.anchor }, writeInlines(block.content, build))
    case 'list':
      return writeList(block, build)
    case 'quotation':
      return element(
        'disp-quote',
        { id: block.anchor },
        block.paragraphs.map((one) => element('p', {}, writeInlines(one, build))),
        block.credit?.speaker !== undefined && element('attrib', {}, block.credit.speaker),
      )
    case 'figure':
      return writeFigure(block.figure, build)
    case 'post': {
      const { text, author, platform, url } = block.post
      const href = url === undefined ? null : findSafeHref(url)
      return element(
        'disp-quote',
        { 'content-type': 'post' },
        element('p', {}, text),
        element(
          'attrib',
          {},
          `${author}, ${platform}`,
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
        writeSections(block.body, build),
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
