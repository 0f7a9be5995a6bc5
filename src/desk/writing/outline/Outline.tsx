'use client'
/** The headings of the text. */
export function Outline() {
  return <nav aria-label="Outline" className="forme-writing__outline" />
}
