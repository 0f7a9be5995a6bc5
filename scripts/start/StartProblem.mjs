/**
 * Something that keeps Forme from starting and that a person can put right. Its message is one
 * plain sentence; `detail`, where there is any, is what the failing program itself said.
 */
export class StartProblem extends Error {
  /**
   * @param {string} message
   * @param {string} [detail]
   */
  constructor(message, detail) {
    super(message)
    this.name = 'StartProblem'
    this.detail = detail ?? ''
  }
}

/**
 * The code of a system error (`EACCES`, `ENOSPC`, …) or of a PostgreSQL error (`28P01`), or an empty
 * string for anything else that was thrown.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function errorCode(error) {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

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

/**
 * The last lines of a program's output: where a failing program says why.
 *
 * @param {string} text
 * @param {number} count
 * @returns {string}
 */
export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
