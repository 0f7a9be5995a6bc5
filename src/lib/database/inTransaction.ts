import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Runs `work` in one transaction of `req` and answers what it answers. If `work` throws, nothing
 * of it stays; a COMMIT that is not confirmed throws too (`confirmCommits`). Inside a transaction
 * that is open already, `work` joins it and the outer call answers for the outcome.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req)
  if (!isOurs) return work()
  try {
    const result = await work()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
