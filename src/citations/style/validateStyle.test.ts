import { describe, expect, it } from 'vitest'
import { houseStyle } from './houseStyle'
import { validateStyle } from './validateStyle'

const INFO = '<info><title>T</title><id>t</id></info>'
const CITATION = '<citation><layout><text variable="title"/></layout></citation>'

const style = (
  content = INFO + CITATION,
  attributes = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"',
) => `<?xml version="1.0"?>\n<style ${attributes}>\n${content}\n</style>`

describe('validateStyle', () => {
  it('accepts the house style', () => {
    expect(validateStyle(houseStyle)).toEqual({
      valid: true,
      style: { title: 'Forme house style', id: 'urn:forme:style:house', class: 'note' },
    })
  })

  it.each([
    ['a small one', style()],
    ['one with a byte order mark', `\uFEFF${style()}`],
    ['one for the running text', style().replace('"note"', '"in-text"')],
    ['one of version 1.0.2', style().replace('"1.0" class', '"1.0.2" class')],
    [
      'one that calls a macro',
      style(
        `${INFO}<macro name="m"><text value="x"/></macro>${CITATION.replace('variable="title"', 'macro="m"')}`,
      ),
    ],
  ])('accepts %s', (_, xml) => expect(validateStyle(xml)).toMatchObject({ valid: true }))

  it.each<[string, string, [string, number][]]>([
    ['nothing', ' \n', [['empty', 1]]],
    ['a huge file', ' '.repeat(1_000_000) + style(), [['tooLarge', 1]]],
    ['no XML', 'Hello', [['notWellFormed', 1]]],
    ['an end tag too few', style(`${INFO}\n<citation><layout></citation>`), [['notWellFormed', 4]]],
    ['an unknown entity', style(`${INFO}\n&nbsp;${CITATION}`), [['notWellFormed', 4]]],
    [
      'a document type',
      `<!DOCTYPE style [<!ENTITY x "y">]>\n${style().replace(/^.*\n/, '')}`,
      [['doctype', 1]],
    ],
    ['only a comment', '<!-- a -->', [['notWellFormed', 1]]],
    ['a page', '<html><body/></html>', [['notStyle', 1]]],
    ['no namespace', style(undefined, 'version="1.0" class="note"'), [['wrongNamespace', 2]]],
    ['an unknown version', style().replace('"1.0" class', '"2.0" class'), [['unknownVersion', 2]]],
    ['no version', style().replace('version="1.0" class', 'class'), [['unknownVersion', 2]]],
    ['no class', style().replace('class="note"', ''), [['classMissing', 2]]],
    [
      'no info',
      style(CITATION),
      [
        ['infoMissing', 2],
        ['infoMissing', 2],
      ],
    ],
    ['no title', style(`<info>\n<id>t</id></info>${CITATION}`), [['infoMissing', 3]]],
    [
      'an empty id',
      style(`<info><title>T</title><id> </id></info>${CITATION}`),
      [['infoMissing', 3]],
    ],
    [
      'a dependent style',
      style(
        '<info><title>T</title><id>t</id>\n<link rel="independent-parent" href="urn:p"/></info>',
      ),
      [['dependent', 4]],
    ],
    [
      'a dependent style without a name',
      style('<info><title>T</title><id>t</id><link rel="independent-parent"/></info>'),
      [['dependent', 3]],
    ],
    ['no citation', style(INFO), [['citationMissing', 2]]],
    ['no layout', style(`${INFO}\n<citation/>`), [['citationMissing', 4]]],
    ['an empty layout', style(`${INFO}\n<citation><layout/></citation>`), [['citationMissing', 4]]],
    [
      'an unknown element and a missing macro, in order',
      style(`${INFO}\n<citation><layout>\n<text macro="gone"/>\n<wink/></layout></citation>`),
      [
        ['macroMissing', 5],
        ['unknownElement', 6],
      ],
    ],
    [
      'a style that prints nothing',
      style(INFO + CITATION.replace('title', 'genre')),
      [['notUsable', 2]],
    ],
    [
      'a macro that calls itself',
      style(
        `${INFO}<macro name="m"><text macro="m"/></macro>${CITATION.replace('variable="title"', 'macro="m"')}`,
      ),
      [['macroRecursive', 3]],
    ],
    [
      'a style the engine cannot run',
      style(
        INFO +
          CITATION.replace(
            '<text variable="title"/>',
            '<names variable="author"><name form="count"><name-part name="x"/></name></names><choose><else/></choose><date variable="issued" form="none"/>',
          ),
      ),
      [['notUsable', 2]],
    ],
  ])('refuses %s with the line', (_, xml, expected) => {
    const result = validateStyle(xml)
    const problems = result.valid ? [] : result.problems
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual(expected)
    expect(problems.every(({ message, column }) => message.length > 10 && column > 0)).toBe(true)
  })
})
