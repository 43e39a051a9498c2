import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './client.js'
import { useFollowedFront } from './follow-front.js'
import { Groups, RenameGroupButton } from './openapi-react-query.js'
import { System } from './swr.js'
import { Members, PronounsButton, queries } from './tanstack-query.js'

function Fronters({ systemRef }: { systemRef: string }) {
  useFollowedFront(systemRef, 1000)
  const { data: front } = useQuery(queries.fronters(systemRef))
  return (
    <output aria-label="Fronters">
      {front?.members.map(({ name }) => name).join(', ')}
    </output>
  )
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <System systemRef="@me" />
        <Fronters systemRef="@me" />
        <Members systemRef="@me" />
        <PronounsButton memberRef="robins" pronouns="xe/xem" />
        <Groups systemRef="@me" />
        <RenameGroupButton groupRef="forest" name="Deep Forest" />
      </QueryClientProvider>
    </StrictMode>,
  )
