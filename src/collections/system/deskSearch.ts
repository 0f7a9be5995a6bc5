import type { Endpoint } from 'payload'
import { z } from 'zod'
import { searchDesk } from '../../queries/searchDesk'
import { door } from '../doors/door'
import { optionalText } from '../doors/shapes'

/** `GET /api/desk-search?q=`: what on the desk has these words, for whoever may open it. */
export const deskSearch: Endpoint = door(
  {
    name: 'searchDesk',
    does: 'What on the desk has these words.',
    scope: 'read',
    method: 'get',
    path: '/desk-search',
    query: z.object({ q: optionalText }),
  },
  async ({ query: { q = '' }, req }) => ({ hits: await searchDesk({ query: q, req }) }),
)
