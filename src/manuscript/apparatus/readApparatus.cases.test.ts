/**
 * Ninety notes as authors type them, in two files that are no part of this repository; where they
 * are absent the test says so. Of each the right reading stands here: `prose` for words that cite
 * nothing or nothing that the desk could hold as a work, and `(a work)` for a citation that may stay
 * prose, which is honest, but may not be read as anything else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayIfSkipped } from '../../../tests/sayIfSkipped'
import { readManuscript } from '../readManuscript'
import { readApparatus } from './readApparatus'
import { summarise } from './testSummary'

const FOLDER = join(import.meta.dirname, '../../../../shared/cases/references')

const RIGHT: Record<string, string[]> = {
  '60.txt': [
    'Marx: Capital, 1, 1976 @799',
    'Marx & Engels: Manifesto of the Communist Party, Marx-Engels Collected Works, 6, 1976 @482',
    ': MECW, 40 @298',
    ': MECW, 40 @299',
    ': MECW, 40 @299',
    'Engels: Anti-Dühring, 2017 @33-34',
    '(a work)',
    'Marx: The Eighteenth Brumaire of Louis Bonaparte, Surveys from Exile, 1973 @146',
    'Lukács: History and Class Consciousness, 1971 @27; Korsch: Marxism and Philosophy, 1970 @55',
    'Lukács: History and Class Consciousness, 1971 @83',
    '(a work)',
    ': The Miners Vote, The Guardian, 1984-3-12',
    'Smith: Oil prices rise again, Financial Times, 2021-10-7',
    ': A crisis foretold, The Economist, 2022-5-14',
    'Woods: On the Paris Commune, marxist.com, 2011-3-18 <https://www.marxist.com/paris-commune.htm>',
    '(a work)',
    'Lenin: What Is To Be Done?, Collected Works, 5, 1961 @375',
    'Lenin: What Is To Be Done?, Collected Works, 5, 1961 @384',
    '(a work)',
    ': LCW, 25 @391',
    'Trotsky: The Third International After Lenin, 1996 @36',
    'Carr: The Bolshevik Revolution, 3, 1953 @17',
    'Carr: The Bolshevik Revolution, 3, 1953 @17',
    'Trotsky: The History of the Russian Revolution, 1, 2008 @7',
    '(a work)',
    'Trotsky: My Life, 2018 @100; Trotsky: Stalin, 2016 @200',
    '(a work)',
    'prose',
    'Plekhanov: Selected Philosophical Works, 2, 1976 @55',
    'Deutscher: The Prophet Armed, 1954 @145-174; Broué: The Bolshevik Party @3-5',
    'Троцкий: Моя жизнь, 1930 @45',
    'Ленин: Полное собрание сочинений, 34, 1969 @200',
    'Ленин: Полное собрание сочинений, 34, 1969 @201',
    'Marx: Das Kapital, 1, 1962 @791',
    ': MEW, 23 @790',
    'Luxemburg: Sozialreform oder Revolution?, Gesammelte Werke, 1/1, 1970 @369 ff.',
    'Luxemburg: Sozialreform oder Revolution?, Gesammelte Werke, 1/1, 1970 @370',
    'Jaurès: Histoire socialiste de la Révolution française, 1, 1968 @12',
    'García Linera: La potencia plebeya, 2008 @23',
    'Gramsci: Quaderni del carcere, III, 1975 @1519',
    'Πουλιόπουλος: Δημοκρατική ή σοσιαλιστική επανάσταση στην Ελλάδα;, 1966 @20',
    'Resolution of the Second Congress of the Comintern: Theses on the National and Colonial Questions, Theses, Resolutions and Manifestos of the First Four Congresses, 1980 @76',
    'prose',
    'prose',
    'prose',
    'prose',
    '(a work)',
    'Hegel: Science of Logic @112',
    '(a work)',
    'Trotsky: The Class Nature of the Soviet State, Writings of Leon Trotsky [1933-34], 1975 @101-122',
    'Trotsky: The Class Nature of the Soviet State, Writings of Leon Trotsky [1933-34], 1975 @104',
    'World Bank: World Development Report 2020, 2020 @12',
    'Roberts: The profit rate again, The Next Recession (blog), 2020-7-4',
    'Marx: Grundrisse, 1993 @704, 706 and 712',
    'Marx: Capital, 1, 1976 @929',
    'Poulantzas: The Problem of the Capitalist State, New Left Review, I/58, November–December 1969 @67-78',
    'Trotsky: The Revolution Betrayed (1936), 2015 @67',
    "King: Why We Can't Wait, 1964 @5",
    'Linden: Transnational Labour History, 2003 @8; Linden: Transnational Labour History, 2003 @12',
    'prose',
  ],
  '30.md': [
    'Trotsky: The History of the Russian Revolution, 1977 @234',
    'Trotsky: The History of the Russian Revolution, 1977 @240-41',
    'Anderson: The Antinomies of Antonio Gramsci, New Left Review, I/100, November–December 1976 @5-78',
    'Anderson: The Antinomies of Antonio Gramsci, New Left Review, I/100, November–December 1976 @12',
    'Anderson: The Antinomies of Antonio Gramsci, New Left Review, I/100, November–December 1976 @15-16',
    'Thompson: The Making of the English Working Class, 1968 [1963] @9',
    '(a work)',
    ': MECW, 40 @300',
    'Marx: Capital, 1, 1976 @15; Marx: Capital, 3, 1981 @20',
    'Marx: Capital, 3, 1981 @25',
    'Lenin: Letters from Afar, Pravda, 14, 1917-3-21',
    ': Editorial, Iskra, 1, 1900-12',
    '(a work)',
    '(a work)',
    'Luxemburg: The Junius Pamphlet [1915], Rosa Luxemburg Speaks, 1970 @257-331',
    'Hobsbawm & Ranger: The Invention of Tradition, 1983 @1',
    'Hobsbawm & Ranger: The Invention of Tradition, 1983 @14',
    'Anderson: Lineages of the Absolutist State, 1974 @15; Anderson: Passages from Antiquity to Feudalism, 1974 @20',
    '(a work)',
    'Anderson: Lineages of the Absolutist State, 1974 @40',
    'Trotsky: Where is Britain Going?, 1970 @5',
    'ONS: Labour disputes in the UK: 2023, 2024 <www.ons.gov.uk/employment>',
    'Lih: Lenin Rediscovered, 2006 @20',
    'prose',
    'OECD: Economic Outlook, 2021',
    '(a work)',
    'Marx & Engels: The German Ideology, Part I, 1970 @47',
    'Marx & Engels: The German Ideology, Part I, 1970 @48',
    'Marx & Engels: The Holy Family, 1956 @12',
    'Riazanov: Marx-Engels Archiv, 1, 1926 @205-306',
  ],
}

const isAbsent = sayIfSkipped(!existsSync(FOLDER), 'ninety typed notes: ../shared/cases')

describe.skipIf(isAbsent)('ninety notes as authors type them', () => {
  const read = () =>
    Object.entries(RIGHT).flatMap(([fileName, right]) => {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, fileName)))
      const { manuscript } = readManuscript(bytes, { fileName })
      const summaries = summarise(readApparatus(manuscript))
      expect(summaries).toHaveLength(right.length)
      return summaries.map((found, index) => ({ found, right: right[index] ?? '' }))
    })

  it('are told in figures', () => {
    const all = read()
    const right = all.filter((note) => note.found === note.right).length
    const honest = all.filter((note) => note.found === 'prose' && note.right !== 'prose').length
    // eslint-disable-next-line no-console -- the figures are what a person runs this for.
    console.info(
      `Of ${all.length} typed notes ${right} understood, ${honest} kept as prose, ${all.length - right - honest} misunderstood.`,
    )
    expect(all).toHaveLength(90)
  })

  it('are misunderstood at most twice', () => {
    const wrong = read().filter(({ found, right }) => found !== 'prose' && found !== right)
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(2)
  })

  it('are understood seventy times or more', () => {
    const understood = read().filter(({ found, right }) => found === right)
    expect(understood.length).toBeGreaterThanOrEqual(70)
  })

  it('are prose where they cite a work only if that is one of thirteen', () => {
    const left = read().filter(({ found, right }) => found === 'prose' && right !== 'prose')
    expect(left.length).toBeLessThanOrEqual(13)
  })
})

/** Files of one kind each: what their notes were understood as, and how they print. */
const KINDS: [file: string, understood: string[], printed: string[]][] = [
  [
    'references/n01-prose-before-see.txt',
    ['Plekhanov: Selected Philosophical Works, 2, 1976 @55'],
    [
      'This was not the view of Plekhanov, who in 1905 had argued the opposite: see G Plekhanov, Selected Philosophical Works, Vol. 2, Progress Publishers, 1976, pg 55. But he changed his mind within the year.',
    ],
  ],
  [
    'references/n03-letter-in-mecw.txt',
    [': MECW, 40 @298'],
    ['K. Marx to F. Engels, 2 April 1858, MECW, Vol. 40, pg 298'],
  ],
  [
    'references/n04-nlr-issue.txt',
    [
      'Poulantzas: The Problem of the Capitalist State, New Left Review, I/58, November–December 1969 @67-78',
    ],
    [
      'N Poulantzas, ‘The Problem of the Capitalist State’, New Left Review, No. I/58, November–December 1969, pg 67-78',
    ],
  ],
  [
    'references/n05-compound-surname.txt',
    ['García Linera: La potencia plebeya, 2008 @23'],
    ['Á García Linera, La potencia plebeya, CLACSO, 2008, pg 23'],
  ],
  [
    'references/n06-original-year-in-brackets.txt',
    ['Trotsky: The Revolution Betrayed (1936), 2015 @67'],
    ['L Trotsky, The Revolution Betrayed (1936), Wellred Books, 2015, pg 67'],
  ],
  ['references/n07-archive.txt', ['prose'], ['TNA, CO 137/23, fol. 12']],
  [
    'references/n09-place-year-without-comma.txt',
    ['Marx: Das Kapital, 1, 1962 @791'],
    ['K Marx, Das Kapital, Vol. 1, Dietz Verlag, Berlin, 1962, pg 791'],
  ],
  [
    'references/n11-web-article.txt',
    [
      'Woods: On the Paris Commune, marxist.com, 2011-3-18 <https://www.marxist.com/paris-commune.htm>',
    ],
    [
      'A Woods, ‘On the Paris Commune’, marxist.com, 18 March 2011, https://www.marxist.com/paris-commune.htm',
    ],
  ],
  [
    'references/n12-page-number-as-publisher.md',
    ['Trotsky: History of the Russian Revolution @240-41'],
    ['Trotsky, History of the Russian Revolution, pg 240-41.'],
  ],
  [
    'references/n13-place-publisher-year-in-parens.md',
    ['Thompson: The Making of the English Working Class, 1968 [1963] @9'],
    [
      'E P Thompson, The Making of the English Working Class, Harmondsworth: Penguin, 1968 [1963], pg 9.',
    ],
  ],
  [
    'references/n15-idem.txt',
    ['prose'],
    ['Idem, The Holy Family, Foreign Languages Publishing House, 1956, pg 12.'],
  ],
  [
    'references/n16-date-after-title.txt',
    ['prose'],
    [
      'J V Stalin, ‘Interview with Roy Howard’, 1 March 1936, Works, Vol. 14, Red Star Press, 1978, pg 133.',
    ],
  ],
  [
    'references/n18-second-work-after-and.txt',
    ['Marx: Capital, 1, 1976 @15; Marx: Capital, 3, 1981 @20'],
    [
      'See K Marx, Capital, Vol. 1, Penguin, 1976, pg 15; and K Marx, Capital, Vol. 3, Penguin, 1981, pg 20.',
    ],
  ],
  ['references/n19-author-year-short.md', ['prose'], ['P. Anderson, 1974, pg 33.']],
  [
    'references/n21-work-in-collection-italics.md',
    ['Luxemburg: The Junius Pamphlet [1915], Rosa Luxemburg Speaks, 1970 @269'],
    [
      'R Luxemburg, ‘The Junius Pamphlet [1915]’, Rosa Luxemburg Speaks, ed. M-A Waters, New York: Pathfinder, 1970, pg 269.',
    ],
  ],
  [
    'references/n23-short-title-and-note-number.txt',
    [
      'Hobsbawm & Ranger: The Invention of Tradition, 1983 @1',
      'Hobsbawm & Ranger: The Invention of Tradition, 1983 @14',
      'prose',
    ],
    [
      'E Hobsbawm and T Ranger (eds), The Invention of Tradition, Cambridge University Press, 1983, pg 1',
      'ibid. pg 14',
      'See note 1 above.',
    ],
  ],
  [
    'references/z01-zotero-fields.docx',
    ['Trotsky: My Life, 2018 @12'],
    ['L Trotsky, My Life, Wellred, 2018, pg 12'],
  ],
  [
    'manuscripts/ibid-then-prose.docx',
    [
      'Author: The Book, 1911 @5',
      'Author: The Book, 1911 @5',
      'Author: The Book, 1911 @7',
      'Author: The Book, 1911 @8',
    ],
    [
      'A Author, The Book, Press, 1911, pg 5.',
      'ibid. This was later denied.',
      'A Author, The Book, pg 7. See also the preface.',
      'A Author, The Book, pg 8; emphasis added.',
    ],
  ],
  [
    'manuscripts/title-read-as-author.docx',
    [
      'Marx: A Contribution, 1970 @5',
      'Person: A History of Wages, 1963 @9',
      'Person: I Was There, 1940 @2',
      'Person: A Letter, The Letters, 1950 @3',
    ],
    [
      'K Marx, A Contribution, Press, 1970, pg 5.',
      'E Person, A History of Wages, Press, 1963, pg 9.',
      'I Person, I Was There, Press, 1940, pg 2.',
      'K Person, ‘A Letter’, The Letters, ed. B Writer, Press, 1950, pg 3.',
    ],
  ],
]

describe.skipIf(isAbsent)('a note of one kind', () => {
  it.each(KINDS)('%s', (file, understood, printed) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, '..', file)))
    const { manuscript } = readManuscript(bytes, { fileName: file })
    const apparatus = readApparatus(manuscript)
    expect(summarise(apparatus)).toEqual(understood)
    expect(apparatus.notes.map((note) => note.printed)).toEqual(printed)
  })

  it('is one of these', () => {
    const files = readdirSync(FOLDER).filter((file) => /^[nz]\d\d/.test(file))
    const read = KINDS.flatMap(([file]) => /^references\/(.+)/.exec(file)?.[1] ?? [])
    expect(read.toSorted()).toEqual(files.toSorted())
  })
})
