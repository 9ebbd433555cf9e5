import pixelmatch from "pixelmatch";
import sharp from "sharp";

/** How closely two pictures must agree. */
export interface Tolerance {
  /** Difference of one point that still counts as the same, 0 to 1, as pixelmatch means it. */
  readonly threshold: number;
  /** Share of the points, and number of them, that may differ. */
  readonly share: number;
  readonly points: number;
  /** By how many times both are made smaller first: what letters look like up close then no longer counts. */
  readonly smaller: number;
}

/** For pictures of the same version of the browser on the same system: its edges of letters may differ, and nothing else. */
export const exact: Tolerance = { threshold: 0.02, share: 0, points: 12, smaller: 1 };

/** For another version or system, which draws letters a little differently: what stands where, how large, in which colour. */
export const coarse: Tolerance = { threshold: 0.12, share: 0.01, points: 0, smaller: 6 };

/** What differs, with a picture of it; nothing when they agree. */
export interface Difference {
  readonly text: string;
  readonly picture: Buffer;
}

/** Compares two pictures, whatever kind of file they are. */
export async function comparePictures(expected: Buffer, actual: Buffer, tolerance: Tolerance): Promise<Difference | undefined> {
  const [one, other] = [await pointsOf(expected, tolerance.smaller), await pointsOf(actual, tolerance.smaller)];
  const slack = tolerance.smaller > 1 ? Math.ceil(one.height / 50) : 0;
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const seen = Buffer.alloc(width * height * 4);
  const different = pixelmatch(padded(one, width, height), padded(other, width, height), seen, width, height, { threshold: tolerance.threshold, includeAA: false });
  const sameSize = one.width === other.width && Math.abs(one.height - other.height) <= slack;
  if (sameSize && different <= Math.max(tolerance.points, tolerance.share * width * height)) return undefined;
  const sizes = sameSize ? "" : `, ${one.width}×${one.height} became ${other.width}×${other.height}`;
  return { text: `${different} points differ${sizes}`, picture: await sharp(seen, { raw: { width, height, channels: 4 } }).png().toBuffer() };
}

interface Points {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

async function pointsOf(file: Buffer, smaller: number): Promise<Points> {
  const picture = sharp(file).flatten({ background: "#fff" }).ensureAlpha();
  const { width, height } = await sharp(file).metadata();
  const sized = smaller > 1 ? picture.resize(Math.round(width / smaller), Math.round(height / smaller), { fit: "fill" }) : picture;
  const { data, info } = await sized.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The same points on a larger empty field. */
function padded({ data, width, height }: Points, toWidth: number, toHeight: number): Buffer {
  if (width === toWidth && height === toHeight) return data;
  const field = Buffer.alloc(toWidth * toHeight * 4);
  for (let row = 0; row < height; row += 1) data.copy(field, row * toWidth * 4, row * width * 4, (row + 1) * width * 4);
  return field;
}
