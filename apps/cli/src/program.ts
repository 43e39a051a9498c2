import { Command, InvalidArgumentError, Option } from 'commander'
import packageJson from '../package.json' with { type: 'json' }
import type { HistoryOptions } from './commands/history.js'
import type { StatsOptions } from './commands/stats.js'
import type { CommonOptions } from './session.js'
import type { Terminal } from './terminal.js'

/** What the commands are called and take. What they do is loaded only when one runs, so that the start is quick. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('pluralkit')
    .description('PluralKit from a terminal: switch, look up, back up, restore.')
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.print,
      writeErr: terminal.tell,
      getOutHasColors: () => terminal.hasColors,
    })
    .showHelpAfterError('Add --help to see how it is used.')
    .addHelpText(
      'after',
      examples(
        'pluralkit --sandbox fronters',
        'pluralkit login',
        'pluralkit switch robin ash',
        'pluralkit backup',
      ),
    )

  const command = (usage: string, description: string, ...lines: string[]) =>
    common(
      program
        .command(usage)
        .description(description)
        .addHelpText('after', examples(...lines)),
    )

  command(
    'login',
    'Store the token that "pk;token" gives. It is asked for, or read from a pipe.',
    'pluralkit login',
    'pluralkit login < token.txt',
  ).action(async (options: CommonOptions) => (await import('./commands/login.js')).login(terminal, options))
  command('logout', 'Delete the stored token.', 'pluralkit logout').action(async () =>
    (await import('./commands/login.js')).logout(terminal),
  )
  command(
    'whoami',
    'Show the system that the token belongs to.',
    'pluralkit whoami',
    'pluralkit whoami --json',
  ).action(async (options: CommonOptions) => (await import('./commands/whoami.js')).whoami(terminal, options))
  command(
    'doctor',
    'Check token, network, clock and limits, and show what everybody can see of the system.',
    'pluralkit doctor',
  ).action(async (options: CommonOptions) => (await import('./commands/doctor.js')).doctor(terminal, options))
  command(
    'fronters [system]',
    'Show who is fronting, and since when.',
    'pluralkit fronters',
    'pluralkit fronters exampl',
  ).action(async (system: string | undefined, options: CommonOptions) =>
    (await import('./commands/fronters.js')).fronters(terminal, system, options),
  )
  command(
    'switch [members...]',
    'Log a switch. Members are named by name, id or proxy tag.',
    'pluralkit switch robin ash',
    'pluralkit switch --out',
    'pluralkit switch robin --at "2 hours ago"',
  )
    .option('--out', 'log a switch-out: nobody fronts')
    .option('--at <time>', 'when it was, such as "2 hours ago" (default: now)')
    .action(async (names: string[], options: CommonOptions & { out?: boolean; at?: string }) =>
      (await import('./commands/switch.js')).logSwitch(terminal, names, options),
    )
  command(
    'members [system]',
    'List the members.',
    'pluralkit members',
    'pluralkit members --json | jq length',
  ).action(async (system: string | undefined, options: CommonOptions) =>
    (await import('./commands/members.js')).listMembers(terminal, system, options),
  )
  const member = program.command('member').description('Change a member.')
  common(
    member
      .command('set <member> <values...>')
      .description('Set values of a member; nothing behind the sign clears one.'),
  )
    .addHelpText(
      'after',
      examples(
        'pluralkit member set robin pronouns=they/them color=ff8800',
        'pluralkit member set robin birthday=',
        'pluralkit member set robin visibility=private',
      ),
    )
    .action(async (name: string, values: string[], options: CommonOptions) =>
      (await import('./commands/members.js')).setMember(terminal, name, values, options),
    )
  command(
    'history [system]',
    'Show the switches, newest first.',
    'pluralkit history --since "1 week ago"',
    'pluralkit history --limit 10 --json',
    'pluralkit history --since "1 month ago" --svg --output fronts.svg',
  )
    .option('--since <time>', 'only switches since then')
    .option('--until <time>', 'only switches before then')
    .addOption(
      new Option(
        '--limit <number>',
        'at most so many switches (default: 50; all with --since, --csv, --ics or --svg)',
      ).argParser(count),
    )
    .option('--csv', 'a table of who fronted from when to when, for Excel and others')
    .option('--ics', 'a calendar')
    .option('--svg', 'a picture')
    .option('--output <file>', 'write to a file')
    .option('--timezone <name>', 'such as Europe/Berlin (default: that of the system)')
    .action(async (system: string | undefined, options: HistoryOptions) =>
      (await import('./commands/history.js')).history(terminal, system, options),
    )
  command(
    'stats [system]',
    'Show how long, how often and with whom members fronted.',
    'pluralkit stats --since "1 month ago"',
    'pluralkit stats --by week --json',
  )
    .option('--since <time>', 'only time since then')
    .option('--until <time>', 'only time before then')
    .addOption(new Option('--by <period>', 'also sums for each').choices(['day', 'week']))
    .option('--timezone <name>', 'such as Europe/Berlin (default: that of the system)')
    .action(async (system: string | undefined, options: StatsOptions) =>
      (await import('./commands/stats.js')).stats(terminal, system, options),
    )
  command(
    'backup [file]',
    'Save everything in a file that can be restored, also with "pk;import". Run it again to continue one that was interrupted.',
    'pluralkit backup',
    'pluralkit backup robin.json',
    'pluralkit backup - > backup.json',
  )
    .option('--no-switches', 'leave the switch history out')
    .option('--guild <id...>', 'also settings in these Discord servers')
    .option('--force', 'replace a file that is there')
    .action(
      async (
        file: string | undefined,
        options: CommonOptions & { switches: boolean; guild?: string[]; force?: boolean },
      ) => (await import('./commands/backup.js')).backup(terminal, file, options),
    )
  for (const [name, description] of [
    [
      'restore <file>',
      'Make the system as it is in a backup. Run it again to continue one that was interrupted.',
    ],
    [
      'import <file>',
      'Read a file of another program, or of "pk;export", into the system; say what does not fit.',
    ],
  ] as const) {
    const verb = name.split(' ')[0]
    command(name, description, `pluralkit ${verb} backup.json --dry-run`, `pluralkit ${verb} backup.json`)
      .option('--dry-run', 'only show what would be done')
      .option('--remove', 'also delete what is not in the file')
      .option('--no-switches', 'leave the switch history as it is')
      .option('--yes', 'do it without being asked')
      .action(
        async (
          file: string,
          options: CommonOptions & { dryRun?: boolean; remove?: boolean; switches: boolean; yes?: boolean },
        ) => (await import('./commands/restore.js')).restoreFile(terminal, file, options),
      )
  }
  command(
    'diff <before> [after]',
    'Show what changed between two backups, or from one until now.',
    'pluralkit diff monday.json friday.json',
    'pluralkit diff monday.json',
  ).action(async (before: string, after: string | undefined, options: CommonOptions) =>
    (await import('./commands/diff.js')).showDiff(terminal, before, after, options),
  )
  command(
    'watch [system]',
    'Print a line whenever the front changes; or run a command, or serve a page for OBS.',
    'pluralkit watch',
    'pluralkit watch --exec \'notify-send "$PLURALKIT_FRONT"\'',
    'pluralkit watch --overlay 4020',
  )
    .option('--exec <command>', 'run a shell command, with PLURALKIT_FRONT and PLURALKIT_FRONT_IDS')
    .addOption(
      new Option('--overlay <port>', 'serve http://127.0.0.1:<port>/overlay; 0 is any free port').argParser(
        count,
      ),
    )
    .addOption(new Option('--every <seconds>', 'how often to look').argParser(seconds).default(10))
    .action(
      async (
        system: string | undefined,
        options: CommonOptions & { exec?: string; overlay?: number; every: number },
      ) => (await import('./commands/watch.js')).watch(terminal, system, options),
    )
  command(
    'api <method> <path>',
    'Send any request, and print the response.',
    'pluralkit api GET /systems/@me',
    `pluralkit api PATCH /members/robins --data '{"pronouns":null}'`,
  )
    .option('--data <json>', 'body; "-" reads it from a pipe')
    .action(async (method: string, path: string, options: CommonOptions & { data?: string }) =>
      (await import('./commands/api.js')).api(terminal, method, path, options),
    )
  return program

  function common(made: Command): Command {
    return made
      .exitOverride()
      .option('--json', 'print JSON')
      .option('--sandbox', 'try it on a made-up system in this process; nothing real is touched')
      .option('--sandbox-data <file>', 'the same, and keep it in a file for the next command')
      .addOption(new Option('--base-url <url>', 'another server, such as a mock').hideHelp())
  }
}

const examples = (...lines: string[]) => ['', 'Examples:', ...lines.map((line) => `  $ ${line}`)].join('\n')

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

function seconds(text: string): number {
  const value = Number(text)
  if (!(value >= 1 && value <= 86_400)) throw new InvalidArgumentError('It must be a number from 1 to 86400.')
  return value
}
