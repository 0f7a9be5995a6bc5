/**
 * Words that tell what a piece of a citation is. They are cues, never proof: what a note was read
 * as is shown by printing it again (proof/).
 */

const organisations =
  'party partei parti partido partito committee commission council congress conference international ' +
  'league union federation association society institute institution institut academy ministry ' +
  'department office bureau bank fund government parliament assembly organisation organization ' +
  'group collective movement front army court secretariat agency authority board nations watch ' +
  'confederation amnesty foundation forum network'

/** Words that tell a body from a title. */
export const ORGANISATIONS = wordSet(organisations)

/** Words that a person has not in the name: of bodies, periodicals and titles. */
export const BODY_WORDS = wordSet(
  `${organisations} university college school library archive commonwealth state states republic ` +
    'soviet soviets company corporation museum church trust times guardian post herald tribune review ' +
    'journal magazine news press zeitung pravda iskra the of for and manifesto theses works writings ' +
    'collected selected history revolution a an my our his her their its on to what why how who is not ' +
    'der das die mein ma mon la le el mi un une',
)

/** Words that a publisher has in its name. */
const PUBLISHER_WORDS = wordSet(
  'press books book publishers publisher publishing publications publication verlag verlagsanstalt ' +
    'editions éditions editorial ediciones edizioni editora editore editori edition uitgeverij ' +
    'издательство house pathfinder penguin verso progress wellred bookmarks pluto haymarket routledge ' +
    'macmillan palgrave blackwell dietz suhrkamp reclam rowohlt gallimard maspero einaudi feltrinelli ' +
    'wishart longman longmans gollancz methuen heinemann faber knopf norton doubleday harper collins ' +
    'simon wiley springer brill elsevier sage bloomsbury vintage pelican everyman hutchinson unwin ' +
    'cassell collier dover merit pioneer lawrence merlin politizdat gospolitizdat госполитиздат ' +
    'политиздат наука прогресс langues étrangères sozialisme seuil minuit fayard',
)

/** First halves of surnames of two words, as Spanish, Portuguese and some English writers have. */
export const COMPOUND_SURNAMES = wordSet(
  'garcía garcia gonzález gonzalez rodríguez rodriguez fernández fernandez lópez lopez martínez martinez ' +
    'sánchez sanchez pérez perez gómez gomez díaz diaz ruiz hernández hernandez jiménez jimenez moreno ' +
    'álvarez alvarez muñoz romero gutiérrez torres domínguez vázquez ramos gil ramírez serrano blanco ' +
    'castro ortega silva santos pereira oliveira costa ferreira souza mella mariátegui palme wright ' +
    'belfort meiksins vargas guzmán cruz reyes flores morales ortiz suárez iglesias',
)

/** Towns in which books are brought out; a publisher often stands before one. */
const PLACES = wordSet(
  'london|london and new york|new york|moscow|berlin|paris|peking|beijing|oxford|cambridge|harmondsworth|' +
    'edinburgh|glasgow|chicago|boston|washington|washington dc|philadelphia|san francisco|los angeles|' +
    'hamburg|frankfurt|frankfurt a.m.|frankfurt am main|münchen|munich|stuttgart|leipzig|köln|wien|vienna|' +
    'zürich|basel|amsterdam|leiden|brussels|bruxelles|rome|roma|torino|milano|bologna|bari|madrid|barcelona|' +
    'buenos aires|mexico|méxico|havana|la habana|caracas|bogotá|santiago|lima|la paz|são paulo|lisboa|' +
    'athens|αθήνα|istanbul|ankara|prague|praha|budapest|warsaw|warszawa|stockholm|københavn|oslo|helsinki|' +
    'toronto|montreal|sydney|delhi|new delhi|calcutta|tokyo|москва|ленинград|берлин|париж|м.|л.|киев|спб.',
  '|',
)

export function namesPlace(text: string): boolean {
  return PLACES.has(text.toLowerCase())
}

/** English names of months as a date may have them, and of seasons, which are no months. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Names of months in the languages the magazine's sources are in, as a date has them. */
const OTHER_MONTHS = wordSet(
  'januar jänner februar märz mai juni juli oktober dezember ' +
    'janvier février mars avril juin juillet août septembre octobre novembre décembre ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ' +
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря ' +
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
)

/** Whether a word is the name of a month, in English or another of these languages. */
export function namesMonth(word: string): boolean {
  return OTHER_MONTHS.has(word.toLowerCase()) || MONTHS.includes(word.toLowerCase())
}

export const SEASONS = wordSet('spring summer autumn fall winter')

/** Small words within a surname. */
export const PARTICLES = wordSet(
  'von van der den de del della di da do dos du la le les lo ten ter zu zum zur af av al el bin ibn ' +
    'ben bar d l y e',
)

/** Given names that follow a surname written first: only these tell `Marx, Karl` from a title. */
export const GIVEN_NAMES = wordSet(
  'karl friedrich vladimir leon lev joseph josef iosif rosa antonio georg george georgi georgy ' +
    'grigory gregory nikolai nikolay nicholas alexander aleksandr alexandra julius james john jean ' +
    'jacques louis louise paul peter pyotr eduard edward eric ernest ernst herbert walter theodor ' +
    'max adolf august franz ferdinand wilhelm william robert ralph raymond richard david daniel ' +
    'alan allan ted edouard victor viktor maxim maksim mikhail michael boris ivan isaac hannah ' +
    'simone clara klara sylvia emma nadezhda natalia angela maria mary margaret elizabeth anna anne ' +
    'jane christopher charles carlos che fidel ho mao thomas tony terry tom chris perry stuart ' +
    'frederick frantz benedict silvia ellen judith naomi howard noam samuel henry henri pierre ' +
    'roman otto hal sigmund immanuel baruch adam',
)

function wordSet(words: string, between = ' '): ReadonlySet<string> {
  return new Set(words.split(between))
}

/** Whether a publisher is named: by a word such as Press or Verlag, or by a well-known name. */
export function namesPublisher(text: string): boolean {
  return text.split(/[\s,:]+/u).some((word) => PUBLISHER_WORDS.has(word.toLowerCase()))
}
