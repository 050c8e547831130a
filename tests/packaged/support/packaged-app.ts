/** The folder of the app as it is released, and that of its copy that Playwright can reach. */
export const released = given('LIASSE_RELEASED');
export const testBuild = given('LIASSE_PACKAGED');

function given(name: string): string {
  const folder = process.env[name];
  if (!folder) throw new Error(`${name} names no packaged app: run npm test -- packaged`);
  return folder;
}
