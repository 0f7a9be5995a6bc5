import type { Endpoint } from 'payload'
import { searchDesk } from '../../queries/searchDesk'

/** `GET /api/desk-search?q=`: what on the desk has these words, for whoever may open it. */
export const deskSearch: Endpoint = {
  path: '/desk-search',
  method: 'get',
  handler: async (req) => {
    const query = req.searchParams.get('q') ?? ''
    return Response.json({ hits: await searchDesk({ query, req }) })
  },
}
