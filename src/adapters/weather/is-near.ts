interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Whether two positions in degrees lie within this distance over the ground (haversine). */
export function isNear(one: Position, other: Position, distanceKm: number): boolean {
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const cosines = Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians);
  const chord =
    half(one.latitude - other.latitude) + cosines * half(one.longitude - other.longitude);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord))) <= distanceKm;
}

const radians = Math.PI / 180;

const earthRadiusKm = 6_371;
