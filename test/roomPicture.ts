/**
 * A picture of rooms and who leans on whom, in the notation that GitHub draws. A line that follows
 * from two others is left out.
 *
 * @param rooms from first to last
 * @param imports of each room, the rooms that its files import from
 */
export function roomPicture(
  rooms: readonly string[],
  imports: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const directly = (room: string) => [...(imports.get(room) ?? [])];
  const reach = new Map<string, Set<string>>();
  for (const room of rooms) {
    const far = directly(room).flatMap((each) => [each, ...(reach.get(each) ?? [])]);
    reach.set(room, new Set(far));
  }
  const lines = rooms.flatMap((room) => {
    const near = directly(room);
    return near
      .filter((to) => !near.some((via) => via !== to && reach.get(via)?.has(to)))
      .sort((a, b) => rooms.indexOf(a) - rooms.indexOf(b))
      .map((to) => `  ${room} --> ${to}`);
  });
  return ['flowchart BT', ...lines].join('\n');
}
