/**
 * Next calls this once when a server begins. The worker belongs to the server process: there is
 * nothing else to start, watch and stop. Building is no serving.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  const { openWorker } = await import('./jobs/openWorker')
  const { leaveFigures } = await import('./jobs/leaveFigures')
  leaveFigures(openWorker())
}
