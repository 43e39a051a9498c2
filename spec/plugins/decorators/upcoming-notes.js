const note =
  '**Upcoming:** merged by PluralKit after the recorded revision; read in its source, not run. Servers may not know this field yet.'

/** Says in the description of everything that is `x-since: next` that not every server has it. */
export const upcomingNotes = () => ({
  Schema: {
    leave(schema) {
      if (schema['x-since'] === 'next') schema.description = `${schema.description} ${note}`
    },
  },
})
