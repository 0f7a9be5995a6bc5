import type { ExchangeFormat } from '../../src/citations/exchange/model'
import type { CslItem } from '../../src/citations/model'

/** A small file of references of another program, and what has to come out of it. */
export type CaseFile = {
  name: string
  format: ExchangeFormat
  text: string
  /** Of each work that comes in, the fields that programs have been seen to get wrong. */
  items: Partial<CslItem>[]
  /** Lines of the entries that cannot come in. */
  faulty: number[]
}

export const CASE_FILES: CaseFile[] = [
  {
    name: 'keyless entry',
    format: 'bibtex',
    text: String.raw`@book{Marx1976,author={Marx, Karl},title={Capital},year={1976},publisher={Penguin}}
@article{,author={Trotsky, Leon},title={An article without a key},journal={New International},year={1939}}
@book{Lenin1916,author={Lenin, V. I.},title={Imperialism},year={1916}}
`,
    items: [
      { title: 'Capital' },
      {
        title: 'An article without a key',
        'container-title': 'New International',
        author: [{ family: 'Trotsky', given: 'Leon' }],
        issued: { 'date-parts': [[1939]] },
      },
      { title: 'Imperialism' },
    ],
    faulty: [],
  },
  {
    name: 'unclosed brace',
    format: 'bibtex',
    text: String.raw`@book{Marx1976,author={Marx, Karl},title={Capital},year={1976}}
@book{Broken,author={Trotsky, Leon},title={My Life,year={1930}
}
@book{Lenin1916,author={Lenin, V. I.},title={Imperialism},year={1916}}
`,
    items: [{ title: 'Capital' }, { title: 'Imperialism' }],
    faulty: [2],
  },
  {
    name: 'publisher and',
    format: 'bibtex',
    text: String.raw`@book{H1,author={Hobsbawm, Eric},title={Industry and Empire},publisher={Weidenfeld and Nicolson},address={London and New York},year={1968}}
`,
    items: [
      {
        title: 'Industry and Empire',
        publisher: 'Weidenfeld and Nicolson',
        'publisher-place': 'London and New York',
      },
    ],
    faulty: [],
  },
  {
    name: 'crossref',
    format: 'bibtex',
    text: String.raw`@incollection{child,author={Anderson, Perry},title={The Chapter},pages={1-20},crossref={parent}}
@book{parent,editor={Blackburn, Robin},title={Ideology in Social Science},booktitle={Ideology in Social Science},publisher={Fontana},year={1972}}
`,
    items: [
      {
        title: 'The Chapter',
        'container-title': 'Ideology in Social Science',
        publisher: 'Fontana',
        editor: [{ family: 'Blackburn', given: 'Robin' }],
        issued: { 'date-parts': [[1972]] },
      },
      { title: 'Ideology in Social Science' },
    ],
    faulty: [],
  },
  {
    name: 'latex aa oe',
    format: 'bibtex',
    text: String.raw`@book{a,author={H{\aa}kansson, Nils and {\AA}ngstr{\"o}m, A},title={na{\"\i}ve \oe\ conomie \ldots{} \dots},year={1990}}
`,
    items: [
      {
        title: 'naïve œ conomie … …',
        author: [
          { family: 'Håkansson', given: 'Nils' },
          { family: 'Ångström', given: 'A' },
        ],
      },
    ],
    faulty: [],
  },
  {
    name: 'dates',
    format: 'bibtex',
    text: String.raw`@book{d1,author={A, B},title={circa},date={1850~}}
@book{d2,author={A, B},title={range},date={1994/1997}}
@book{d4,author={Cicero},title={before Christ},date={-0044}}
@book{d6,author={A, B},title={season},date={1968-21}}
@book{d7,author={A, B},title={decade},date={196X}}
@book{d12,author={A, B},title={original in brackets},year={[1850] 2010}}
@article{d14,author={A, B},title={month with a day},journal={J},year={1917},month=apr # "~16"}
`,
    items: [
      { issued: { 'date-parts': [[1850]], circa: true } },
      { issued: { 'date-parts': [[1994], [1997]] } },
      { issued: { 'date-parts': [[-44]] } },
      { issued: { 'date-parts': [[1968]], season: 1 } },
      { issued: { literal: '1960s' } },
      { issued: { 'date-parts': [[2010]] }, 'original-date': { 'date-parts': [[1850]] } },
      { issued: { 'date-parts': [[1917, 4, 16]] } },
    ],
    faulty: [],
  },
  {
    name: 'url escapes',
    format: 'bibtex',
    text: String.raw`@online{u1,author={X, Y},title={U1},url={https://example.org/a\_b?x=1\&y=2\#frag},year=2020}
@online{u3,title={U3},url={https://example.org/a{\_}b{\%}20c{\~{}}d},year=2020}
`,
    items: [
      { URL: 'https://example.org/a_b?x=1&y=2#frag' },
      { URL: 'https://example.org/a_b%20c~d' },
    ],
    faulty: [],
  },
  {
    name: 'thesis type key',
    format: 'bibtex',
    text: String.raw`@phdthesis{phd,author={A, B},title={A thesis},school={Leeds},year=1990}
@mastersthesis{ma,author={A, B},title={Another},school={Leeds},year=1990}
`,
    items: [
      { type: 'thesis', genre: 'PhD thesis', publisher: 'Leeds' },
      { type: 'thesis', genre: "Master's thesis", publisher: 'Leeds' },
    ],
    faulty: [],
  },
  {
    name: 'entrysubtype newspaper',
    format: 'bibtex',
    text: String.raw`@article{news,author={Grant, Ted},title={The miners vote},journaltitle={Militant},date={1984-03-12},entrysubtype={newspaper}}
`,
    items: [
      {
        type: 'article-newspaper',
        'container-title': 'Militant',
        issued: { 'date-parts': [[1984, 3, 12]] },
        title: 'The miners vote',
      },
    ],
    faulty: [],
  },
  {
    name: 'news author and day',
    format: 'ris',
    text: String.raw`TY  - NEWS
AU  - Grant, Ted
TI  - The miners vote
T2  - Militant
DA  - 1984/03/12/
PY  - 1984
ER  - 
`,
    items: [
      {
        type: 'article-newspaper',
        author: [{ family: 'Grant', given: 'Ted' }],
        'container-title': 'Militant',
        issued: { 'date-parts': [[1984, 3, 12]] },
      },
    ],
    faulty: [],
  },
  {
    name: 'chap editor ED',
    format: 'ris',
    text: String.raw`TY  - CHAP
AU  - Lenin, V.I.
TI  - Karl Marx
T2  - Collected Works
ED  - Apresyan, S.
PB  - Progress
PY  - 1961
ER  - 
`,
    items: [
      {
        title: 'Karl Marx',
        'container-title': 'Collected Works',
        editor: [{ family: 'Apresyan', given: 'S.' }],
      },
    ],
    faulty: [],
  },
  {
    name: 'elec site and access',
    format: 'ris',
    text: String.raw`TY  - ELEC
AU  - Woods, Alan
TI  - On the Paris Commune
T2  - Marxist.com
UR  - https://example.org/k4
Y2  - 2026/05/01/09:30:00
PY  - 2011
ER  - 
`,
    items: [
      {
        title: 'On the Paris Commune',
        'container-title': 'Marxist.com',
        accessed: { 'date-parts': [[2026, 5, 1]] },
        issued: { 'date-parts': [[2011]] },
      },
    ],
    faulty: [],
  },
  {
    name: 'edbook A1',
    format: 'ris',
    text: String.raw`TY  - EDBOOK
A1  - Tucker, Robert
TI  - The Marx-Engels Reader
PY  - 1978///
ER  - 
`,
    items: [
      {
        title: 'The Marx-Engels Reader',
        editor: [{ family: 'Tucker', given: 'Robert' }],
        issued: { 'date-parts': [[1978]] },
      },
    ],
    faulty: [],
  },
  {
    name: 'utf16',
    format: 'ris',
    text: String.raw`TY  - BOOK
AU  - Marx, Karl
TI  - R9 utf16
PY  - 1976
ER  - 
`,
    items: [{ title: 'R9 utf16', type: 'book', issued: { 'date-parts': [[1976]] } }],
    faulty: [],
  },
  {
    name: 'one space',
    format: 'ris',
    text: String.raw`TY - BOOK
AU - Marx, Karl
TI - R6 one space around the dash
PY - 1976
ER -
`,
    items: [
      {
        title: 'R6 one space around the dash',
        author: [{ family: 'Marx', given: 'Karl' }],
        issued: { 'date-parts': [[1976]] },
      },
    ],
    faulty: [],
  },
  {
    name: 'csl range circa season suffix',
    format: 'csl-json',
    text: String.raw`[{"id":"a","type":"book","title":"Range","issued":{"date-parts":[[1919],[1943]]},"author":[{"literal":"Comintern"}]},
{"id":"b","type":"book","title":"Circa","issued":{"date-parts":[[1850]],"circa":true},"author":[{"family":"A"}]},
{"id":"c","type":"article-journal","title":"Season","container-title":"J","issued":{"date-parts":[[1968]],"season":2},"author":[{"family":"A"}]},
{"id":"d","type":"book","title":"Suffix","issued":{"date-parts":[[1963]]},"author":[{"family":"King","given":"Martin Luther","suffix":"Jr.","comma-suffix":true}]},
{"id":"e","type":"book","title":"Particle","issued":{"date-parts":[[1963]]},"author":[{"family":"Gogh","given":"Vincent","non-dropping-particle":"van"},{"family":"Humboldt","given":"Alexander","dropping-particle":"von"}]}]
`,
    items: [
      { issued: { 'date-parts': [[1919], [1943]] } },
      { issued: { 'date-parts': [[1850]], circa: true } },
      { issued: { 'date-parts': [[1968]], season: 2 } },
      { author: [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }] },
      {
        author: [
          { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
          { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
        ],
      },
    ],
    faulty: [],
  },
  {
    name: 'letter without title',
    format: 'csl-json',
    text: String.raw`[{"id":"l","type":"personal_communication","author":[{"family":"Marx","given":"K"}],"recipient":[{"family":"Engels","given":"F"}],"issued":{"date-parts":[[1858,4,2]]},"archive":"IISG"}]
`,
    items: [
      {
        type: 'personal_communication',
        recipient: [{ family: 'Engels', given: 'F' }],
        issued: { 'date-parts': [[1858, 4, 2]] },
        archive: 'IISG',
      },
    ],
    faulty: [],
  },
  {
    name: 'export cyrillic greek',
    format: 'csl-json',
    text: String.raw`[{"id":"1","type":"book","title":"Моя жизнь","author":[{"family":"Троцкий","given":"Лев"}],"publisher":"Гранит","publisher-place":"Берлин","issued":{"date-parts":[[1930]]}},
{"id":"2","type":"book","title":"Δημοκρατική επανάσταση","author":[{"family":"Πουλιόπουλος","given":"Π"}],"issued":{"date-parts":[[1966]]}}]
`,
    items: [
      {
        title: 'Моя жизнь',
        author: [{ family: 'Троцкий', given: 'Лев' }],
        publisher: 'Гранит',
        'publisher-place': 'Берлин',
      },
      { title: 'Δημοκρατική επανάσταση', author: [{ family: 'Πουλιόπουλος', given: 'Π' }] },
    ],
    faulty: [],
  },
]
