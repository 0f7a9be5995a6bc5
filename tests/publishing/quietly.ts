import type { Payload } from 'payload'
import { vi } from 'vitest'

/** Does work of which errors are expected: what Payload's log and the console say is not heard. */
export async function quietly<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  const spies = [
    vi.spyOn(payload.logger, 'error').mockImplementation(() => {}),
    vi.spyOn(payload.logger, 'warn').mockImplementation(() => {}),
    vi.spyOn(console, 'error').mockImplementation(() => {}),
  ]
  try {
    return await work()
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
