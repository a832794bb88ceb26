-- Run by wrk: asks for the addresses of the file PATHS in turn, if there is one; waits DELAY_MS on average between two requests of
-- a connection, if that is set; ends with one line of JSON.
local paths = {}
local file = os.getenv("PATHS")
if file then
  for line in io.lines(file) do table.insert(paths, line) end
  local at = 0
  request = function()
    at = at % #paths + 1
    return wrk.format("GET", paths[at])
  end
end

local wait = tonumber(os.getenv("DELAY_MS") or "")
if wait then
  delay = function() return math.random(math.floor(wait / 2), math.ceil(wait * 1.5)) end
end

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"answers":%d,"seconds":%.6f,"p50":%.4f,"p99":%.4f,"refused":%d,"failed":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
