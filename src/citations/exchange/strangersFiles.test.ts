import { describe, expect, it } from 'vitest'
import { importReferences } from './importReferences'

/** Kinds of entries that were read wrongly once, each with what it says. */
const read = (text: string) => {
  const found = importReferences(text)
  if (!found.imported) throw new Error(found.message)
  return found
}
const first = (text: string) => read(text).items[0]
const one = (type: string, fields: string) => first(`@${type}{k, ${fields}}`)
const date = (said: string) => one('book', `title={T}, ${said}`)?.issued
const year = (...parts: number[]) => ({ 'date-parts': [parts] })
const name = (family: string, given: string) => ({ family, given })

describe('BibTeX of others', () => {
  it('takes an entry without a key', () => {
    const { faulty, items, lines } = read(
      '@book{Marx1976,title={Capital}}\n@article{,title={An article},journal={J}}\n@book{author={Lenin}, title={Imperialism}}',
    )
    expect(items.map(({ title }) => title)).toEqual(['Capital', 'An article', 'Imperialism'])
    expect(items[2]).toMatchObject({ author: [{ family: 'Lenin' }] })
    expect([lines, faulty]).toEqual([[1, 2, 3], []])
  })

  it('lists what is broken with its line, and takes what follows', () => {
    const { faulty, items, lines } = read(
      [
        '@book{a, title={Capital}}',
        '@book{b,author={Trotsky, Leon},title={My Life,year={1930}',
        '}',
        '@book{c, title="open, year=1930}',
        '@book{d, title={x} = y}',
        '@book{e, title=}',
        '@book{f, title={Imperialism}}',
        '@book{g, title={never',
      ].join('\n'),
    )
    expect(items.map(({ title }) => title)).toEqual(['Capital', 'Imperialism'])
    expect(lines).toEqual([1, 7])
    expect(faulty).toEqual([
      { line: 2, key: 'b', message: expect.stringContaining('a brace is missing') as string },
      { line: 4, key: 'c', message: 'The value of the field “title” is never closed.' },
      { line: 5, key: 'd', message: expect.stringContaining('Behind the field “title”') as string },
      { line: 6, key: 'e', message: 'The field “title” has no value.' },
      { line: 8, key: 'g', message: 'The value of the field “title” is never closed.' },
    ])
  })

  it('leaves a publisher with “and” whole', () => {
    expect(
      one('book', 'title={T}, publisher={Weidenfeld and Nicolson}, address={London and New York}'),
    ).toMatchObject({
      publisher: 'Weidenfeld and Nicolson',
      'publisher-place': 'London and New York',
    })
  })

  it('gives a part what its parent says, also through two', () => {
    const { items, remarks } = read(`
@incollection{child,author={Anderson, Perry},title={The Chapter},pages={1-20},crossref={parent}}
@book{parent,editor={Blackburn, Robin},title={Ideology},booktitle={Ideology},xdata={house}}
@xdata{house, publisher={Fontana}, year={1972}}
@article{a,title={A},crossref={j}}
@periodical{j,title={The Journal},year={1969}}
@book{v,title={Volume},volume=2,crossref={w}}
@mvbook{w,title={Works},author={Marx, Karl}}
@inbook{lost,title={L},crossref={nowhere}}
@book{loop,title={Loop},crossref={loop}}`)
    expect(items[0]).toEqual({
      id: 'child',
      type: 'chapter',
      title: 'The Chapter',
      'container-title': 'Ideology',
      publisher: 'Fontana',
      page: '1-20',
      author: [name('Anderson', 'Perry')],
      editor: [name('Blackburn', 'Robin')],
      issued: year(1972),
    })
    expect(items[1]).toMatchObject({ title: 'Ideology' })
    expect(items[1]).not.toHaveProperty('container-title')
    expect(items[2]).toMatchObject({ 'container-title': 'The Journal', issued: year(1969) })
    expect(items[4]).toMatchObject({ title: 'Works, Volume', author: [name('Marx', 'Karl')] })
    expect(remarks).toEqual([
      { line: 9, key: 'lost', message: 'It refers to “nowhere”, which is not in the file.' },
    ])
  })

  it('reads what TeX has for letters and signs, and names what it does not know', () => {
    const { items, remarks } = read(
      String.raw`@book{a,author={H{\aa}kansson, Nils and {\AA}ngstr{\"o}m, A and \'Alvarez, \.Ibrahim and Ho\v{c}evar, \v Zan},title={na{\"\i}ve \oe\ conomie \ldots{} \dots, 5\% \& \emph{Capital}: ${'`'}${'`'}so'' --- $H_2O$, {\it so} x_y \foo{bar}},year={1990}}`,
    )
    expect(items[0]).toMatchObject({
      author: [
        name('Håkansson', 'Nils'),
        name('Ångström', 'A'),
        name('Álvarez', 'İbrahim'),
        name('Hočevar', 'Žan'),
      ],
      title: 'naïve œ conomie … …, 5% & <i>Capital</i>: “so” — H<sub>2</sub>O, <i>so</i> x_y bar',
    })
    expect(remarks).toEqual([
      { line: 1, key: 'a', message: expect.stringMatching(/^\\foo is no command/) as string },
    ])
  })

  it.each([
    ['date={1850~}', { ...year(1850), circa: true }],
    ['year={c.~1850}', { ...year(1850), circa: true }],
    ['date={1994/1997}', { 'date-parts': [[1994], [1997]] }],
    ['year={1994--97}', { 'date-parts': [[1994], [1997]] }],
    ['date={-0044}', year(-44)],
    ['year={44 BC}', year(-44)],
    ['date={1968-22}', { ...year(1968), season: 2 }],
    ['date={196X}', { literal: '1960s' }],
    ['year={[1850] 2010}', year(2010)],
    ['year={1917},month=apr # "~16"', year(1917, 4, 16)],
    ['year=1917,month={April}', year(1917, 4)],
    ['date={1984-03-12}', year(1984, 3, 12)],
    ['year={n.d.}', { literal: 'n.d.' }],
  ])('dates: %s', (said, issued) => expect(date(said)).toEqual(issued))

  it('keeps the year of the first printing, and says what is not out', () => {
    expect(one('book', 'title={T}, year={[1850] 2010}')?.['original-date']).toEqual(year(1850))
    expect(one('book', 'title={T}, year={forthcoming}')).toMatchObject({ status: 'forthcoming' })
    expect(one('book', 'title={T}, pubstate={inpress}')).toMatchObject({ status: 'in press' })
  })

  it.each([
    [String.raw`https://example.org/a\_b?x=1\&y=2\#frag`, 'https://example.org/a_b?x=1&y=2#frag'],
    [String.raw`https://example.org/a{\_}b{\%}20c{\~{}}d`, 'https://example.org/a_b%20c~d'],
    [String.raw`\url{https://example.org/a_b}`, 'https://example.org/a_b'],
  ])('addresses: %s', (said, url) => {
    expect(one('online', `title={T}, url={${said}}`)).toMatchObject({ type: 'webpage', URL: url })
  })

  it.each([
    ['phdthesis', 'school={Leeds}', { type: 'thesis', genre: 'PhD thesis', publisher: 'Leeds' }],
    ['mastersthesis', 'school={Leeds}', { type: 'thesis', genre: "Master's thesis" }],
    ['thesis', 'type={phdthesis}, institution={Leeds}', { genre: 'PhD thesis' }],
    [
      'article',
      'journaltitle={Militant}, date={1984-03-12}, entrysubtype={newspaper}',
      {
        type: 'article-newspaper',
        'container-title': 'Militant',
        issued: year(1984, 3, 12),
      },
    ],
    ['techreport', 'number={4}, institution={X}', { type: 'report', number: '4' }],
    ['article', 'journal={J}, number={4}', { type: 'article-journal', issue: '4' }],
  ])('types: %s, %s', (type, fields, item) => {
    expect(one(type, `title={T}, ${fields}`)).toMatchObject(item)
  })

  it('says which types, fields and abbreviations it does not know', () => {
    const { items, remarks } = read('@poem{p, title={T}, journal = xyz, rhyme={a}, keywords={b}}')
    expect(items[0]).toMatchObject({ type: 'document', 'container-title': 'xyz' })
    expect(remarks.map(({ message }) => message)).toEqual([
      'The type “@poem” is not known and became a document.',
      'These fields have no place here: rhyme, keywords',
      'The file does not say what the abbreviation “xyz” stands for.',
    ])
  })

  it.each([
    ['{British Library}', [{ literal: 'British Library' }]],
    ['Communist Party of Great Britain', [{ literal: 'Communist Party of Great Britain' }]],
    ['Marx, Karl and others', [name('Marx', 'Karl'), { literal: 'others' }]],
    ['King, Jr., Martin Luther', [{ ...name('King', 'Martin Luther'), suffix: 'Jr.' }]],
    ['Ludwig van Beethoven', [{ ...name('Beethoven', 'Ludwig'), 'non-dropping-particle': 'van' }]],
    ['de la Cruz, Juan', [{ ...name('Cruz', 'Juan'), 'non-dropping-particle': 'de la' }]],
    [
      'given=Vincent, family=Gogh, prefix=van',
      [{ ...name('Gogh', 'Vincent'), 'non-dropping-particle': 'van' }],
    ],
    ['Троцкий, Лев', [name('Троцкий', 'Лев')]],
    ['Cicero', [{ family: 'Cicero' }]],
  ])('names: %s', (said, author) => {
    expect(one('book', `title={T}, author={${said}}`)?.author).toEqual(author)
  })
})

describe('RIS of others', () => {
  const ris = (...lines: string[]) => first([...lines, 'ER  - '].join('\n'))

  it('keeps the author and the day of a newspaper', () => {
    expect(
      ris(
        'TY  - NEWS',
        'AU  - Grant, Ted',
        'TI  - The miners vote',
        'T2  - Militant',
        'DA  - 1984/03/12/',
        'PY  - 1984',
      ),
    ).toMatchObject({
      type: 'article-newspaper',
      author: [name('Grant', 'Ted')],
      'container-title': 'Militant',
      issued: year(1984, 3, 12),
    })
  })

  it('keeps the editor of a chapter’s book, and of an edited book', () => {
    const chapter = ['TY  - CHAP', 'AU  - Lenin, V.I.', 'TI  - Karl Marx']
    const editor = [name('Apresyan', 'S.')]
    for (const book of ['T2', 'BT']) {
      expect(ris(...chapter, `${book}  - Collected Works`, 'ED  - Apresyan, S.')).toMatchObject({
        type: 'chapter',
        'container-title': 'Collected Works',
        editor,
      })
    }
    expect(ris('TY  - EDBOOK', 'A1  - Tucker, Robert', 'TI  - Reader', 'PY  - 1978///')).toEqual({
      id: 'entry-1',
      type: 'book',
      title: 'Reader',
      editor: [name('Tucker', 'Robert')],
      issued: year(1978),
    })
  })

  it('reads sites, when they were looked up, and journals by their short name', () => {
    expect(
      ris(
        'TY  - ELEC',
        'AU  - Woods, Alan',
        'TI  - T',
        'T2  - Marxist.com',
        'UR  - https://example.org/k4',
        'Y2  - 2026/05/01/09:30:00',
        'PY  - 2011',
      ),
    ).toMatchObject({
      type: 'webpage',
      'container-title': 'Marxist.com',
      accessed: year(2026, 5, 1),
      issued: year(2011),
    })
    expect(ris('TY  - JOUR', 'TI  - T', 'JA  - NLR')).toMatchObject({ 'container-title': 'NLR' })
  })

  it.each([
    ['PY  - 1976/1978', { 'date-parts': [[1976], [1978]] }],
    ['PY  - 1976/05', year(1976, 5)],
    ['Y1  - 1968///Summer', { ...year(1968), season: 2 }],
    ['PY  - c. 1850', { ...year(1850), circa: true }],
    ['DA  - 1984/03/12/', year(1984, 3, 12)],
  ])('dates: %s', (line, issued) => {
    expect(ris('TY  - BOOK', 'TI  - T', line)?.issued).toEqual(issued)
  })

  it('is lenient in what is white space, and reads on where an end is missing', () => {
    const { faulty, items, lines } = read(
      'TY - BOOK\r\nAU - Marx, Karl\r\nTI - One\r\nsubtitle\r\nPY - 1976\r\nER -\r\nTY  - BOOK\nTI  - Two\nTY  - BOOK\nTI  - Three\n',
    )
    expect(items).toMatchObject([
      { title: 'One subtitle', author: [name('Marx', 'Karl')], issued: year(1976) },
      { title: 'Two' },
      { title: 'Three' },
    ])
    expect([lines, faulty]).toEqual([[1, 7, 9], []])
  })

  it('says what has no place, and keeps bodies whole', () => {
    const { items, remarks } = read(
      'TY  - QUIZ\nTI  - T\nAU  - British Library\nAU  - Rosa Luxemburg\nAU  - Trades Union Congress, General Council\nC7  - x\nER  - \n',
    )
    expect(items[0]).toMatchObject({
      type: 'document',
      author: [
        { literal: 'British Library' },
        name('Luxemburg', 'Rosa'),
        { literal: 'Trades Union Congress, General Council' },
      ],
    })
    expect(remarks.map(({ message }) => message)).toEqual([
      'The type “QUIZ” is not known and became a document.',
      'These fields have no place here: C7',
    ])
  })
})

describe('CSL-JSON of others', () => {
  const csl = (record: object) => first(JSON.stringify([record]))

  it('keeps ranges, about a year, seasons, suffixes and particles', () => {
    const issued = [
      { 'date-parts': [[1919], [1943]] },
      { 'date-parts': [[1850]], circa: true },
      { 'date-parts': [[1968]], season: 2 },
    ]
    for (const date of issued) expect(csl({ title: 'T', issued: date })?.issued).toEqual(date)
    expect(csl({ title: 'T', issued: { ...year(1968), season: 'Fall' } })?.issued).toEqual({
      ...year(1968),
      season: 3,
    })
    const author = [
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    ]
    expect(csl({ title: 'T', author })?.author).toEqual(author)
  })

  it('takes a letter without a title, and everything it has', () => {
    const letter = {
      type: 'personal_communication',
      author: [name('Marx', 'K')],
      recipient: [name('Engels', 'F')],
      issued: year(1858, 4, 2),
      archive: 'IISG',
      archive_location: 'B 12',
    }
    expect(csl(letter)).toEqual({ id: 'entry-1', ...letter })
  })

  it('finds records in a list of items, with their lines', () => {
    const { faulty, items, lines } = read('{"items": [\n{"title": "{["},\n\n7, {"title": "B"}]}')
    expect(items.map(({ title }) => title)).toEqual(['{[', 'B'])
    expect([lines, faulty]).toEqual([[2, 4], [{ line: 4, message: 'It is no record.' }]])
  })

  it('reads the lines of Zotero’s Extra that are fields', () => {
    expect(
      csl({
        title: 'T',
        publisher: 'P',
        note: 'original-date: 1867\nPublisher: Other\nEvent Title: Congress\nA remark: so.',
      }),
    ).toMatchObject({
      'original-date': year(1867),
      publisher: 'P',
      'event-title': 'Congress',
      note: 'Publisher: Other\nA remark: so.',
    })
  })
})
