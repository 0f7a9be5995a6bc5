/** Why an act was refused, as `reason status`; `done` where it was not. Faults pass through. */
export async function reasonOf(act: Promise<unknown>): Promise<string> {
  try {
    await act
    return 'done'
  } catch (error) {
    const { reason, status } = error as { reason?: string; status?: number }
    if (reason === undefined) throw error
    return `${reason} ${status}`
  }
}
