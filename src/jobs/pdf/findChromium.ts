import { existsSync } from 'node:fs'

/** Where systems keep a Chromium or a Chrome. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The Chromium of this machine: the one `FORME_CHROMIUM` names, or one in a usual place; null where
 * there is none, or where `FORME_CHROMIUM=none` wants none. Nothing is ever downloaded.
 */
export function findChromium(wanted = process.env.FORME_CHROMIUM): string | null {
  const places = wanted ? [wanted] : USUAL_PLACES
  return places.find((place) => existsSync(place)) ?? null
}
