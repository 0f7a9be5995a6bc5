import { ManuscriptRefusal } from '../../refusal'

/**
 * Refuses names that would leave the folder an archive is unpacked into. Nothing is ever written to
 * disk here, but no word processor writes such a name, and the file is kept as evidence that others
 * may unpack. (ECMA-376 part 2, 6.2.2.2: part names have no `.` or `..` segments.)
 *
 * @throws ManuscriptRefusal `hostile`
 */
export function checkEntryName(name: string): void {
  const path = name.replaceAll('\\', '/')
  const leaves =
    path.startsWith('/') ||
    /^[a-z]:/i.test(path) ||
    path.includes('\0') ||
    path.split('/').some((segment) => segment === '..' || segment === '.')
  if (leaves || name === '') {
    throw new ManuscriptRefusal(
      'hostile',
      `It holds an entry named ${JSON.stringify(name.slice(0, 80))}.`,
    )
  }
}
