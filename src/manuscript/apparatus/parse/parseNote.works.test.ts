import { describe, expect, it } from 'vitest'
import { testParseOnly } from './testParseOnly'

const dated = (year: number) => ({ 'date-parts': [[year]] })
const by = (given: string, family: string) => ({ given, family })

describe('parseNote reads books', () => {
  it.each<[string, object]>([
    [
      'R Luxemburg, ‘Reform or Revolution’, Rosa Luxemburg Speaks, Pathfinder, 1970, pg 52',
      {
        type: 'chapter',
        author: [by('R', 'Luxemburg')],
        title: 'Reform or Revolution',
        'container-title': 'Rosa Luxemburg Speaks',
        publisher: 'Pathfinder',
        issued: dated(1970),
      },
    ],
    [
      'K Marx, Capital, Vol. 1, Penguin Books, 1976, pg 342',
      { type: 'book', title: 'Capital', volume: '1', publisher: 'Penguin Books' },
    ],
    [
      'K Marx, A Contribution, Lawrence Press, 1970, pg 5',
      { author: [by('K', 'Marx')], title: 'A Contribution', publisher: 'Lawrence Press' },
    ],
    [
      'K Person, A Letter, in B Writer (ed), The Letters, Oak Press, 1950, pg 3',
      { author: [by('K', 'Person')], title: 'A Letter', 'container-title': 'The Letters' },
    ],
    [
      'K Marx, Capital Vol 1, Penguin Books, 1976, pg 342',
      { title: 'Capital Vol 1', publisher: 'Penguin Books' },
    ],
    [
      'K Marx, Capital. A Critique of Political Economy, Vol. 1, Penguin Books, 1976, pg 10',
      { title: 'Capital. A Critique of Political Economy', volume: '1' },
    ],
    [
      'A Nove, Was Stalin Really Necessary? Some Problems of Soviet Political Economy, Allen & Unwin, 1964, pg 10',
      {
        author: [by('A', 'Nove')],
        title: 'Was Stalin Really Necessary? Some Problems of Soviet Political Economy',
      },
    ],
    [
      'V I Lenin, ‘Better Fewer, But Better’, Lenin Collected Works, Vol. 33, Progress Publishers, pg 487',
      {
        title: 'Better Fewer, But Better',
        'container-title': 'Lenin Collected Works',
        volume: '33',
        publisher: 'Progress Publishers',
      },
    ],
    [
      'L Trotsky, ‘Class and Art’, Culture and Revolution, 1923-29, Wellred Books, 2019, pg 5',
      { title: 'Class and Art', 'container-title': 'Culture and Revolution, 1923-29' },
    ],
    [
      'V I Lenin, Imperialism, the Highest Stage of Capitalism, Progress Publishers, 1968, pg 10',
      { title: 'Imperialism, the Highest Stage of Capitalism', publisher: 'Progress Publishers' },
    ],
    [
      'I Deutscher, The Prophet Armed: Trotsky, 1879–1921, Oxford University Press, 1954, pg 145',
      { title: 'The Prophet Armed: Trotsky, 1879–1921', publisher: 'Oxford University Press' },
    ],
    ['L Trotsky, 1905, Vintage, 1971, pg 37', { title: '1905', issued: dated(1971) }],
    ['G Orwell, 1984, Penguin, 1949, pg 5', { title: '1984', issued: dated(1949) }],
    [
      'L Trotsky, Writings of Leon Trotsky [1929], Pathfinder, 1975, pg 192',
      { title: 'Writings of Leon Trotsky [1929]', issued: dated(1975) },
    ],
    [
      '*Writings of Leon Trotsky* [1935-36], Pathfinder, 1977, pg 153',
      { title: 'Writings of Leon Trotsky [1935-36]', publisher: 'Pathfinder' },
    ],
    [
      'H Draper, Karl Marx’s Theory of Revolution, Vol. II, Monthly Review Press, 1978, pg 40',
      { title: 'Karl Marx’s Theory of Revolution', volume: 'II' },
    ],
    [
      'B Anderson, Imagined Communities, 2nd edn, Verso, 1991, pg 6',
      { title: 'Imagined Communities', edition: '2', publisher: 'Verso' },
    ],
    [
      'R Williams, Keywords, rev. ed., Fontana, 1983, pg 87',
      { title: 'Keywords', edition: 'rev. ed.', publisher: 'Fontana' },
    ],
    [
      'A Nove, An Economic History of the USSR, Penguin Books, n.d., pg 10',
      { issued: { literal: 'n.d.' } },
    ],
    [
      'H Arendt, The Origins of Totalitarianism, Harcourt, c. 1951, pg 10',
      { issued: { ...dated(1951), circa: true } },
    ],
    ['L Trotsky, My Life, Penguin, London, 1975, p. 5', { publisher: 'Penguin, London' }],
    [
      'L Trotsky, *Democracy, Bonapartism and Fascism*, Wellred Books, pg 5',
      { title: 'Democracy, Bonapartism and Fascism', publisher: 'Wellred Books' },
    ],
    [
      'Leon Trotsky, *My Life* (New York: Pathfinder Press, 1970), p. 432.',
      { title: 'My Life', publisher: 'New York: Pathfinder Press', issued: dated(1970) },
    ],
    [
      'Leon Trotsky, “Results and Prospects,” in *The Permanent Revolution* (London: New Park, 1962), 194–95.',
      {
        type: 'chapter',
        title: 'Results and Prospects',
        'container-title': 'The Permanent Revolution',
        publisher: 'London: New Park',
      },
    ],
    [
      'K Marx, *The Eighteenth Brumaire of Louis Bonaparte,* Progress Publishers, 1937, pg 10.',
      { title: 'The Eighteenth Brumaire of Louis Bonaparte', publisher: 'Progress Publishers' },
    ],
    [
      'The German Ideology, Progress Publishers, 1968, pg 47',
      { title: 'The German Ideology', publisher: 'Progress Publishers' },
    ],
    ['MECW, Vol. 29, pg 263', { title: 'MECW', volume: '29' }],
    [
      "K Marx, 'The workers' party and the masses', Articles, Penguin, 1974, pg 5",
      { title: "The workers' party and the masses", 'container-title': 'Articles' },
    ],
    [
      'W Benjamin, ‘Über den Begriff der Geschichte’, Gesammelte Schriften, Bd. 1, Suhrkamp, 1974, S. 697',
      { 'container-title': 'Gesammelte Schriften', volume: '1', publisher: 'Suhrkamp' },
    ],
    [
      'A Badiou, L’être et l’événement, Seuil, 1988, p. 23',
      { title: 'L’être et l’événement', publisher: 'Seuil' },
    ],
    [
      'Л Троцкий, Моя жизнь, Гранит, 1930, с. 45',
      { author: [by('Л', 'Троцкий')], title: 'Моя жизнь', publisher: 'Гранит' },
    ],
    ['K Marx, Capital, 18 May 1867', { title: 'Capital', issued: { literal: '18 May 1867' } }],
  ])('%s', (line, fields) => {
    expect(testParseOnly(line).work).toMatchObject(fields)
  })
})

describe('parseNote reads who made a work', () => {
  it.each<[string, object]>([
    ['V.I. Lenin, The State and Revolution, Penguin, 1992, pg 5', { author: [by('V I', 'Lenin')] }],
    [
      'V. I. Lenin, The State and Revolution, Penguin, 1992, pg 5',
      { author: [by('V I', 'Lenin')] },
    ],
    [
      'Lenin, V. I., The State and Revolution, Penguin, 1992, pg 5',
      { author: [by('V I', 'Lenin')] },
    ],
    [
      'Lenin, Vladimir Ilyich, The State and Revolution, Penguin, 1992, pg 5',
      { author: [by('Vladimir Ilyich', 'Lenin')] },
    ],
    [
      'Marx, K. and Engels, F., The German Ideology, Progress Publishers, 1968, p. 12',
      { author: [by('K', 'Marx'), by('F', 'Engels')], title: 'The German Ideology' },
    ],
    [
      'A Woods & T Grant, Reason in Revolt, Wellred Books, 2015, pg 45',
      { author: [by('A', 'Woods'), by('T', 'Grant')], title: 'Reason in Revolt' },
    ],
    [
      'P Broué and E Témime, La révolution et la guerre d’Espagne, Minuit, 1961, p. 12',
      { author: [by('P', 'Broué'), by('E', 'Témime')] },
    ],
    [
      'S Bowles, D Gordon and T Weisskopf, Beyond the Waste Land, Verso, 1984, pg 4',
      { author: [by('S', 'Bowles'), by('D', 'Gordon'), by('T', 'Weisskopf')] },
    ],
    [
      'Samuel Bowles, David Gordon and Thomas Weisskopf, Beyond the Waste Land, Verso, 1984, pg 4',
      { author: [by('Samuel', 'Bowles'), by('David', 'Gordon'), by('Thomas', 'Weisskopf')] },
    ],
    [
      'J-P Sartre, Critique de la raison dialectique, Gallimard, 1960, p. 3',
      { author: [by('J-P', 'Sartre')] },
    ],
    [
      'L von Mises, Socialism, Jonathan Cape, 1936, pg 5',
      { author: [{ given: 'L', family: 'Mises', 'non-dropping-particle': 'von' }] },
    ],
    [
      'M L King Jr, Why We Can’t Wait, Penguin, 2000, pg 5',
      { author: [{ ...by('M L', 'King'), suffix: 'Jr' }] },
    ],
    [
      'Communist International, ‘Theses on Tactics’, Theses and Resolutions, Ink Links, 1980, pg 211',
      { author: [{ literal: 'Communist International' }], title: 'Theses on Tactics' },
    ],
    [
      'Communist International, Theses, Resolutions and Manifestos of the First Four Congresses, Ink Links, 1980, pg 211',
      {
        author: [{ literal: 'Communist International' }],
        title: 'Theses, Resolutions and Manifestos of the First Four Congresses',
      },
    ],
    [
      'World Bank, World Development Report 1990, Oxford University Press, 1990, pg 3',
      { author: [{ literal: 'World Bank' }], title: 'World Development Report 1990' },
    ],
    [
      'D Riazanov (ed.), The Communist Manifesto, Martin Lawrence, 1930, pg 3',
      { editor: [by('D', 'Riazanov')], title: 'The Communist Manifesto' },
    ],
    [
      'D Riazanov, ed., The Communist Manifesto, Martin Lawrence, 1930, pg 3',
      { editor: [by('D', 'Riazanov')], title: 'The Communist Manifesto' },
    ],
    [
      'A Gramsci, Selections from the Prison Notebooks, ed. Q Hoare and G Nowell Smith, Lawrence & Wishart, 1971, pg 276',
      { editor: [by('Q', 'Hoare'), by('G Nowell', 'Smith')], publisher: 'Lawrence & Wishart' },
    ],
    [
      'L Trotsky, The History of the Russian Revolution, translated by M Eastman, Gollancz, 1934, pg 17',
      { translator: [by('M', 'Eastman')], publisher: 'Gollancz' },
    ],
    [
      'P Levi, ‘Our Path’, in D Fernbach (ed. and trans.), In the Steps of Rosa Luxemburg, Brill, 2011, pg 119',
      {
        editor: [by('D', 'Fernbach')],
        translator: [by('D', 'Fernbach')],
        'container-title': 'In the Steps of Rosa Luxemburg',
      },
    ],
    [
      'L Trotsky, ‘Bonapartism and Fascism’, in L Trotsky, The Struggle Against Fascism in Germany, Penguin Books, 1975, pg 437',
      {
        'container-author': [by('L', 'Trotsky')],
        'container-title': 'The Struggle Against Fascism in Germany',
      },
    ],
  ])('%s', (line, fields) => {
    expect(testParseOnly(line).work).toMatchObject(fields)
  })
})

describe('parseNote reads what is not in a book', () => {
  it.each<[string, object]>([
    [
      'E P Thompson, ‘Time, Work-Discipline, and Industrial Capitalism’, Past & Present, Vol. 38, No. 1, 1967, pg 56-97',
      { type: 'article-journal', 'container-title': 'Past & Present', volume: '38', issue: '1' },
    ],
    [
      'E P Thompson, ‘Time, Work-Discipline, and Industrial Capitalism’, Past & Present, 38(1), 1967, pg 56',
      { type: 'article-journal', volume: '38', issue: '1' },
    ],
    [
      'E P Thompson, ‘Time, Work-Discipline, and Industrial Capitalism’, *Past & Present* No. 38 (1967): 56–97',
      { 'container-title': 'Past & Present', issue: '38', issued: dated(1967) },
    ],
    [
      'L Trotsky, ‘Their Morals and Ours’, New International, Vol. 4, No. 6, June 1938, pg 163',
      { type: 'article-magazine', issued: { 'date-parts': [[1938, 6]] } },
    ],
    [
      '‘The World This Year’, The Economist, 24 December 2011, pg 9',
      { type: 'article-newspaper', issued: { 'date-parts': [[2011, 12, 24]] } },
    ],
    [
      'V I Lenin, ‘Better Fewer, But Better’, Pravda, No. 49, March 4, 1923',
      { 'container-title': 'Pravda', issue: '49' },
    ],
    [
      'L Trotsky, ‘The Lessons of October’, https://www.marxists.org/archive/trotsky/1924/lessons/, accessed 3 May 2024',
      {
        type: 'webpage',
        URL: 'https://www.marxists.org/archive/trotsky/1924/lessons/',
        accessed: { 'date-parts': [[2024, 5, 3]] },
      },
    ],
    [
      'E Mandel, The Formation of the Economic Thought of Karl Marx, PhD thesis, Université libre de Bruxelles, 1967',
      { type: 'thesis', genre: 'PhD thesis', publisher: 'Université libre de Bruxelles' },
    ],
    [
      'K Marx, Letter to F Engels, 5 May 1862, Marx & Engels Collected Works, Vol. 41, pg 365',
      {
        type: 'personal_communication',
        title: 'Letter to F Engels',
        'container-title': 'Marx & Engels Collected Works',
      },
    ],
    [
      'E P Thompson, ‘The Moral Economy’, Past & Present, Vol. 50, 1971, doi:10.1093/past/50.1.76',
      { type: 'article-journal', DOI: '10.1093/past/50.1.76', volume: '50' },
    ],
    [
      'Marxists Internet Archive, *Encyclopedia of Marxism*, https://www.marxists.org/glossary/',
      { type: 'webpage', author: [{ literal: 'Marxists Internet Archive' }] },
    ],
    [
      'K Marx, ‘Preface’, Penguin Books, 1976, pg 5',
      { type: 'article', title: 'Preface', publisher: 'Penguin Books' },
    ],
    [
      'T Cliff, ‘The Nature of Stalinist Russia’, In: Marxist Theory, Pluto Press, 2003, pg 5',
      { 'container-title': 'Marxist Theory', publisher: 'Pluto Press' },
    ],
    [
      'E P Thompson, ‘The Moral Economy’, Past & Present, No. 50, 1971, doi:10.1093/past/50.1.76',
      { DOI: '10.1093/past/50.1.76', issue: '50' },
    ],
    [
      'P Anderson, Lineages of the Absolutist State, NLB, 1974, ISBN 0-902308-16-3',
      { ISBN: '0-902308-16-3' },
    ],
  ])('%s', (line, fields) => {
    expect(testParseOnly(line).work).toMatchObject(fields)
  })
})
