import { people } from './people'
import { records } from './records'
import { sources } from './sources'
import { texts } from './texts'

/**
 * What things are called on the desk and what is said beside them: every collection by its slug, every
 * field by its name (`collections/system/nameThings` puts them there). `noun` is what one is called
 * within a sentence.
 */
export const collections = { ...texts, ...sources, ...records, ...people }
