/**
 * One line of a bench: what was measured, the figure, and its ratio to what it is held against.
 *
 * @param {{
 *   what: string,
 *   figure: number,
 *   unit: string,
 *   digits?: number,
 *   against?: { figure: number, name: string },
 * }} line
 * @returns {string} for example `second start to first 200   2.9 s   0.48 of the bound (6 s)`
 */
export function formatFigure({ what, figure, unit, digits = 1, against }) {
  const value = `${figure.toFixed(digits)} ${unit}`
  const ratio = against
    ? `${(figure / against.figure).toFixed(2)} of ${against.name} (${against.figure} ${unit})`
    : ''
  return `  ${what.padEnd(42)} ${value.padStart(12)}   ${ratio}`.trimEnd()
}
