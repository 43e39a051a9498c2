/** State that reaches further ahead than this comes from a Redis whose clock was set back: it stops nobody for longer. */
const farthestUs = 15_000_000

/**
 * Gives the slots of a bucket away, by Redis's own time, so that no two clocks have to agree.
 *
 * It is the limiter's algorithm (GCRA) with slots that are booked ahead: who asks first goes first, however far away, and nobody
 * has to ask again and again. A rest after a refusal stops the bucket's own clock, which moves every booked slot at once.
 *
 * KEYS[1] is the bucket, and no other key is touched: it runs on whichever node of a Redis Cluster has that one.
 * All numbers are microseconds, and texts where they are returned, as Redis would cut them short.
 */
export const bookingScript = `
local interval, tolerance, horizon, latest = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local known, booked, rest, lead = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local function whole(number) return string.format('%.0f', number) end

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local stored = redis.call('HMGET', KEYS[1], 'arrival', 'restUntil', 'rested')

local restUntil = math.max(now, math.min(tonumber(stored[2]) or 0, now + ${farthestUs}))
local longer = math.max(0, now + math.min(rest, ${farthestUs}) - restUntil)
restUntil = restUntil + longer
local rested = (tonumber(stored[3]) or 0) + longer
local clock = restUntil - rested

local arrival = tonumber(stored[1]) or 0
-- Redis has lost what the caller knows, as after a restart: slots that others have booked are unknown, and must pass first.
if known > arrival then lead = tolerance + horizon end
arrival = math.min(math.max(arrival, clock + lead), clock + ${farthestUs})

local isBooked = clock - booked <= latest and booked < arrival
local slot = isBooked and booked or arrival - tolerance
local wait = restUntil - now + math.max(0, slot - clock)
if not isBooked then
  if interval > 0 and wait <= horizon then arrival = arrival + interval else slot = 0 end
end

local ahead = restUntil - now + arrival - clock
if ahead > 0 then
  redis.call('HSET', KEYS[1], 'arrival', whole(arrival), 'restUntil', whole(restUntil), 'rested', whole(rested))
  redis.call('PEXPIRE', KEYS[1], whole(math.ceil(ahead / 1000)))
end
return { whole(wait), whole(slot), whole(arrival), whole(ahead) }
`
