import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importReferences } from './importReferences'

const read = (text: string) => {
  const found = importReferences(text)
  if (!found.imported) throw new Error(found.message)
  return found
}
const by = (family: string, given: string) => ({ family, given })
const in_ = (...parts: number[]) => ({ 'date-parts': [parts] })

describe('EndNote’s XML', () => {
  const xml = (...records: string[]) =>
    `<?xml version="1.0"?>\n<xml><records>\n${records.join('\n')}\n</records></xml>`
  const styled = (words: string) =>
    `<style face="normal" font="default" size="100%">${words}</style>`

  it('is read with its people, titles and dates', () => {
    const found = read(
      xml(
        `<record><database name="My.enl"/><rec-number>1</rec-number><ref-type name="Book Section">5</ref-type>
        <contributors><authors><author>${styled('Anderson, Perry')}</author></authors>
        <secondary-authors><author>Blackburn, Robin</author></secondary-authors></contributors>
        <titles><title>${styled('On ')}<style face="italic">Capital</style></title><secondary-title>Ideology</secondary-title><tertiary-title>A Series</tertiary-title></titles>
        <pages>1-20</pages><dates><year>${styled('1972')}</year></dates><publisher>Weidenfeld and Nicolson</publisher>
        <isbn>0006330932</isbn><label>and72</label><urls><related-urls><url>https://example.org/a?b=1&amp;c=2</url></related-urls></urls></record>`,
        `<record><ref-type name="Newspaper Article">23</ref-type>
        <contributors><authors><author>Trades Union Congress,</author></authors></contributors>
        <titles><title>The miners vote</title><secondary-title>Militant</secondary-title></titles>
        <dates><year>1984</year><pub-dates><date>March 12</date></pub-dates></dates>
        <abstract>Words.</abstract><custom1>x</custom1></record>`,
      ),
    )
    expect(found.format).toBe('endnote-xml')
    expect(found.items).toEqual([
      {
        id: 'and72',
        type: 'chapter',
        title: 'On <i>Capital</i>',
        'container-title': 'Ideology',
        'collection-title': 'A Series',
        publisher: 'Weidenfeld and Nicolson',
        page: '1-20',
        author: [by('Anderson', 'Perry')],
        editor: [by('Blackburn', 'Robin')],
        issued: in_(1972),
        ISBN: '0006330932',
        URL: 'https://example.org/a?b=1&c=2',
      },
      {
        id: 'entry-2',
        type: 'article-newspaper',
        title: 'The miners vote',
        'container-title': 'Militant',
        author: [{ literal: 'Trades Union Congress' }],
        issued: in_(1984, 3, 12),
      },
    ])
    expect(found.remarks).toEqual([
      { line: 9, message: 'These fields have no place here: abstract, custom1' },
    ])
    expect(found.lines).toEqual([3, 9])
  })

  it('says where it stops being XML, keeps what came before, and follows no entity', () => {
    const good = '<record><ref-type name="Book"/><titles><title>One</title></titles></record>'
    const cut = read(`<xml><records>\n${good}\n<record><titles><title>Two</titles></record>`)
    expect(cut.items.map(({ title }) => title)).toEqual(['One'])
    expect(cut.faulty).toMatchObject([{ line: 3 }])
    const bomb = read(`<!DOCTYPE x [<!ENTITY a "aaaa">]>\n<xml><records>${good}</records></xml>`)
    expect(bomb.items).toEqual([])
    expect(bomb.faulty[0]?.message).toContain('document type')
  })
})

describe('EndNote’s tagged form', () => {
  it('is read', () => {
    const found = read(
      [
        '%0 Journal Article',
        '%A Poulantzas, Nicos',
        '%T The Problem of the',
        'Capitalist State',
        '%J New Left Review',
        '%N I/58',
        '%D 1969',
        '%8 November 3',
        '%P 67–78',
        '%@ 0028-6060',
        '%X An abstract.',
        '',
        '%0 Edited Book',
        '%A Tucker, Robert',
        '%T The Marx-Engels Reader',
        '%I W. W. Norton',
        '%C New York and London',
        '%D [1972] 1978',
        '%7 2nd',
        '',
        '%T No type',
      ].join('\r\n'),
    )
    expect(found.format).toBe('enw')
    expect(found.items).toMatchObject([
      {
        type: 'article-journal',
        title: 'The Problem of the Capitalist State',
        'container-title': 'New Left Review',
        issue: 'I/58',
        page: '67-78',
        ISSN: '0028-6060',
        issued: in_(1969, 11, 3),
        author: [by('Poulantzas', 'Nicos')],
      },
      {
        type: 'book',
        editor: [by('Tucker', 'Robert')],
        publisher: 'W. W. Norton',
        'publisher-place': 'New York and London',
        issued: in_(1978),
        'original-date': in_(1972),
        edition: '2nd',
      },
      { type: 'document', title: 'No type' },
    ])
    expect(found.lines).toEqual([1, 13, 21])
    expect(found.remarks).toEqual([
      { line: 1, message: 'These fields have no place here: %X' },
      { line: 21, message: 'The type “” is not known and became a document.' },
    ])
  })
})

describe('PubMed’s form', () => {
  it('is read', () => {
    const found = read(
      [
        'PMID- 12345',
        'OWN - NLM',
        'TI  - Housing and health: a',
        '      history.',
        'FAU - Wohl, Anthony S',
        'AU  - Wohl AS',
        'CN  - London Housing Group',
        'JT  - Journal of Social History',
        'VI  - 7',
        'IP  - 2',
        'PG  - 12-30',
        'DP  - 1973 Mar 12',
        'LID - 10.1000/x.1 [doi]',
        'IS  - 0022-4529 (Print)',
        'AB  - An abstract.',
        '',
        'PMID- 2',
        'BTI - Reports',
        'AU  - Booth C',
        'DP  - 1889 Spring',
      ].join('\n'),
    )
    expect(found.format).toBe('nbib')
    expect(found.items).toEqual([
      {
        id: 'pmid12345',
        type: 'article-journal',
        title: 'Housing and health: a history',
        'container-title': 'Journal of Social History',
        volume: '7',
        issue: '2',
        page: '12-30',
        author: [by('Wohl', 'Anthony S'), { literal: 'London Housing Group' }],
        issued: in_(1973, 3, 12),
        DOI: '10.1000/x.1',
        ISSN: '0022-4529',
      },
      {
        id: 'pmid2',
        type: 'book',
        title: 'Reports',
        author: [by('Booth', 'C')],
        issued: { ...in_(1889), season: 1 },
      },
    ])
    expect(found.remarks).toEqual([
      { line: 1, key: 'pmid12345', message: 'These fields have no place here: AB' },
    ])
  })
})

describe('a file of any entries', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿЀ-я0-9 ,.:&-]{1,30}$/).map((said) => `T ${said}`)
  const WRITERS: Record<string, (titles: string[]) => string> = {
    ris: (titles) => titles.map((title) => `TY  - BOOK\nTI  - ${title}\nER  - \n`).join(''),
    enw: (titles) => titles.map((title) => `%0 Book\n%T ${title}\n`).join('\n'),
    nbib: (titles) => titles.map((title, at) => `PMID- ${at}\nTI  - ${title}\n`).join('\n'),
    bibtex: (titles) => titles.map((title) => `@book{k, title = {${title}}}\n`).join(''),
    xml: (titles) =>
      `<xml><records>${titles.map((title) => `<record><titles><title>${title.replaceAll('&', '&amp;')}</title></titles></record>`).join('\n')}</records></xml>`,
    json: (titles) => JSON.stringify(titles.map((title) => ({ type: 'book', title }))),
  }
  it.each(Object.keys(WRITERS))('keeps the count: %s', (form) => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (titles) => {
        const text = WRITERS[form]?.(titles) ?? ''
        expect(read(text).items).toHaveLength(titles.length)
      }),
      { numRuns: 50 },
    )
  })

  it.each(Object.keys(WRITERS))('loses none in silence where it is damaged: %s', (form) => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^[\S ]{1,3}$/), (where, sign) => {
        const titles = Array.from({ length: 8 }, (_, at) => `Title ${at}`)
        const whole = WRITERS[form]?.(titles) ?? ''
        const at = where % whole.length
        const found = importReferences(whole.slice(0, at) + sign + whole.slice(at))
        if (!found.imported) return
        const said = JSON.stringify([found.items, found.remarks])
        const missing = titles.filter((title) => !said.includes(title.slice(0, 5)))
        if (found.items.length < titles.length - 1) expect(found.faulty).not.toEqual([])
        expect(missing.length === 0 || found.faulty.length + found.remarks.length > 0).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
