import type { Bilingual } from "../../problem/language.js";
import { DEFAULT_PARAMETERS, type ServiceQualityParameters } from "./parameters.js";

type Parameters = Required<ServiceQualityParameters>;

/** A parameter that the result rests on, since no text that could be opened decides it. */
export interface ServiceQualityAssumption {
  readonly parameter: keyof ServiceQualityParameters;
  /** The choice by name, or the caller's own numbers. */
  readonly value: Parameters[keyof Parameters];
  readonly isDefault: boolean;
  readonly mark: "unverified";
  readonly note: Bilingual;
}

/** The parameters used, in one order; the one on denominators of 0 only where there was such a denominator. */
export function assumptionsOf(parameters: Parameters, hasZeroDenominator: boolean): ServiceQualityAssumption[] {
  const { onlineServiceSplit, paymentSplit, withoutDenominator, bands } = parameters;
  const zero = assumption("withoutDenominator", withoutDenominator, withoutDenominatorNote(withoutDenominator));
  return [
    assumption("onlineServiceSplit", onlineServiceSplit, onlineServiceNote(onlineServiceSplit)),
    assumption("paymentSplit", paymentSplit, paymentNote(paymentSplit)),
    ...(hasZeroDenominator ? [zero] : []),
    assumption("bands", bands, bandsNote(bands)),
  ];
}

function assumption<Name extends keyof Parameters>(
  parameter: Name,
  value: Parameters[Name],
  note: Bilingual,
): ServiceQualityAssumption {
  return { parameter, value, isDefault: value === DEFAULT_PARAMETERS[parameter], mark: "unverified", note };
}

/** The caller's numbers in words: `3.1: 6, 3.2: 2, 3.3: 4`. */
function listed(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .map(([name, number]) => `${name}: ${number}`)
    .join(", ");
}

function onlineServiceNote(split: Parameters["onlineServiceSplit"]): Bilingual {
  const own = typeof split === "object" ? listed(split) : undefined;
  return {
    vi: `Chưa rõ 12 điểm của nhóm dịch vụ công trực tuyến chia thế nào cho các chỉ số 3.1, 3.2, 3.3; ở đây ${own === undefined ? "chia đều, mỗi chỉ số 4 điểm" : `dùng số người gọi đưa vào (${own})`}.`,
    en: `How the 12 points of online service are split on metrics 3.1, 3.2 and 3.3 is not known; here ${own === undefined ? "each has 4" : `the caller's numbers are used (${own})`}.`,
  };
}

function paymentNote(split: Parameters["paymentSplit"]): Bilingual {
  const own = typeof split === "object" ? listed(split) : undefined;
  return {
    vi: `Chưa rõ thành phần nào của nhóm thanh toán trực tuyến có 2, 2 và 6 điểm; ở đây ${own === undefined ? "3.5 có 2, 3.6 có 6, thành phần chưa được mô tả có 2" : `dùng số người gọi đưa vào (${own})`}.`,
    en: `Which components of online payment have 2, 2 and 6 points is not known; here ${own === undefined ? "3.5 has 2, 3.6 has 6, and one that is not described has 2" : `the caller's numbers are used (${own})`}.`,
  };
}

function withoutDenominatorNote(choice: Parameters["withoutDenominator"]): Bilingual {
  return choice === "operator"
    ? {
        vi: "Mẫu số 0 được tính theo điểm đã công bố: 5.2 và 5.3 đủ điểm, 1.4 và 5.4 không điểm, các thành phần khác coi như không có dữ liệu.",
        en: "A denominator of 0 is taken as in published scores: full points for 5.2 and 5.3, none for 1.4 and 5.4, no data for all other components.",
      }
    : {
        vi: "Thành phần có mẫu số 0 không được tính, khác với cách tính của đơn vị vận hành.",
        en: "A component with a denominator of 0 is not counted, other than the operator does.",
      };
}

function bandsNote(bands: Parameters["bands"]): Bilingual {
  return typeof bands === "object"
    ? {
        vi: `Ranh giới xếp loại do người gọi đưa vào (${listed(bands)}).`,
        en: `The limits of the bands are the caller's (${listed(bands)}).`,
      }
    : {
        vi: "Xuất sắc từ 90 và Yếu dưới 50 theo nguồn dẫn lại, Tốt từ 80 là cách hiểu của thư viện; ranh giới Khá từ 70 và Trung bình từ 50 chưa được kiểm chứng.",
        en: "Excellent from 90 and Weak below 50 are from secondary sources, Good from 80 is a reading; the limits of Fair from 70 and Average from 50 are not verified.",
      };
}
