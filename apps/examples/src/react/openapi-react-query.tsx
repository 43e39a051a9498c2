// #region query
import { useQueryClient } from '@tanstack/react-query'
import { $api } from './client.js'

export function Groups({ systemRef }: { systemRef: string }) {
  const { data: groups } = $api.useQuery('get', '/systems/{systemRef}/groups', {
    params: { path: { systemRef } },
  })
  return (
    <ul aria-label="Groups">
      {groups?.map(({ uuid, name }) => (
        <li key={uuid}>{name}</li>
      ))}
    </ul>
  )
}
// #endregion

// #region mutation
export function RenameGroupButton({
  groupRef,
  name,
}: {
  groupRef: string
  name: string
}) {
  const queryClient = useQueryClient()
  const update = $api.useMutation('patch', '/groups/{groupRef}', {
    onSuccess: () =>
      queryClient.invalidateQueries({
        queryKey: ['get', '/systems/{systemRef}/groups'],
      }),
  })
  return (
    <button
      type="button"
      disabled={update.isPending}
      onClick={() =>
        update.mutate({ params: { path: { groupRef } }, body: { name } })
      }
    >
      Rename group
    </button>
  )
}
// #endregion
