/**
 * What some work costs this process, in seconds of its own time: whatever else the machine does counts little. For work of which
 * the slow way takes ten times as long as any machine may, never to compare speeds.
 */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = globalThis.process.cpuUsage()
  await work()
  return globalThis.process.cpuUsage(before).user / 1e6
}
