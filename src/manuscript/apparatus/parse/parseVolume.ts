const NUMBER = '(\\d+(?:[-–/]\\d+)?[a-z]?|[IVXLC]+)'
const VOLUME = `(?:vols?|volumes?|bd|band|bde|tome|tomo|t|том|т)\\.? ?${NUMBER}`
const ISSUE = `(?:nos?|nrs?|number|issue|heft|nº|№|no\\.)\\.? ?${NUMBER}`

const FORMS = [
  { pattern: new RegExp(`^${VOLUME}(?:[, ]+${ISSUE})?$`, 'iu'), volume: 1, issue: 2 },
  { pattern: new RegExp(`^${ISSUE}$`, 'iu'), volume: 0, issue: 1 },
  { pattern: /^(\d{1,4}) ?\((\d{1,3}(?:[-–/]\d{1,3})?)\)$/u, volume: 1, issue: 2 },
]

/**
 * A volume, an issue or both, where they are a whole segment; null otherwise. In `Capital Vol 1`
 * the number belongs to the title and stays there.
 *
 * @example parseVolume('Vol. 3 No. 2') // { volume: '3', issue: '2' }
 */
export function parseVolume(text: string): { volume?: string; issue?: string } | null {
  for (const form of FORMS) {
    const match = form.pattern.exec(text)
    if (!match) continue
    const volume = form.volume === 0 ? undefined : match[form.volume]
    const issue = match[form.issue]
    return { ...(volume ? { volume } : {}), ...(issue ? { issue } : {}) }
  }
  return null
}
