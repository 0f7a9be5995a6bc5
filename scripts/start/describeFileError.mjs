import { errorCode } from './errorCode.mjs'
import { StartProblem } from './StartProblem.mjs'

/** What the commonest refusals of a file system mean to the person who meets them. */
const MEANINGS = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'this user may not write there'],
  ['EPERM', 'this user may not write there'],
  ['ENOTDIR', 'a part of that path is a file, not a folder'],
  ['EEXIST', 'a file of that name is in the way'],
  ['ENOENT', 'the folder above it cannot be made'],
  ['EIO', 'the disk reports an error'],
])

/**
 * Puts a failed write into one sentence. An error that is not the file system's comes back as it
 * was, so that nothing unexpected is dressed up.
 *
 * @param {unknown} error
 * @param {string} what the file or folder, for example `the data folder /srv/forme/.data`
 * @returns {unknown} what to throw
 */
export function describeFileError(error, what) {
  const meaning = MEANINGS.get(errorCode(error))
  return meaning ? new StartProblem(`Forme cannot use ${what}: ${meaning}.`) : error
}
