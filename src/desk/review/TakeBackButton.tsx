'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { RefusalNotice, useSave, Working } from '../acts/saving'
import { askDesk } from '../acts/askDesk'
import { REVIEW_ACTS } from './ActForm'

/** Takes a submitted text back, from over the text itself. */
export function TakeBackButton({ id }: { id: number }) {
  const { config } = useConfig()
  const { isSaving, refused, save } = useSave()
  const { done, door, name } = REVIEW_ACTS.takeBack
  const address = `${config.serverURL}${config.routes.api}/articles/${id}/${door}`
  return (
    <>
      <RefusalNotice message={refused} />
      <Working isBusy={isSaving} />
      <Button
        buttonStyle="secondary"
        disabled={isSaving}
        margin={false}
        onClick={() => save(() => askDesk(address, 'POST', {}), done)}
        size="small"
      >
        {name}
      </Button>
    </>
  )
}
