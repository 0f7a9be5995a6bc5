/**
 * The part a relationship points at, or null if it points out of the package. Targets are relative
 * to the folder of the part that has the relationship, or begin with a slash (ECMA-376 part 2,
 * annex A).
 *
 * @example resolveTarget('word/document.xml', 'media/image1.png') // 'word/media/image1.png'
 */
export function resolveTarget(part: string, target: string): string | null {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/s, '')
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const segment of decodePath(path).split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return null
  }
  return segments.join('/')
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
