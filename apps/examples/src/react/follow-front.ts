import { frontWatcher } from '@pluralkit-openapi/sdk/dispatch'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { pk } from './client.js'
import { queries } from './tanstack-query.js'

/** Keeps queries about the front up to date while the component is shown. */
export function useFollowedFront(systemRef: string, pollMs = 30_000): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    const fronts = frontWatcher(pk, systemRef, { pollMs })
    const follow = async () => {
      for await (const front of fronts) {
        queryClient.setQueryData(queries.fronters(systemRef).queryKey, front)
        queryClient.invalidateQueries({ queryKey: ['switches', 'list', systemRef] })
      }
    }
    follow().catch((error) =>
      console.error('The front is not followed anymore:', error),
    )
    return () => void fronts.return(undefined as never)
  }, [queryClient, systemRef, pollMs])
}
