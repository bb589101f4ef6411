import type { Plan } from "../types.js";

const CENTRE = ["Trung tâm Phục vụ hành chính công"];
const DIVISIONS = ["Các phòng chuyên môn"];

/** The draft plan of xã Hòa An for 2026: 10 annex rows and 1 in the body. */
export const hoaAn2026Plan: Plan = {
  id: "hoa-an-2026",
  title: {
    vi: "Kế hoạch công tác kiểm soát thủ tục hành chính; triển khai cơ chế một cửa, một cửa liên thông và thực hiện thủ tục hành chính trên môi trường điện tử năm 2026",
    en: "Plan for the control of procedures, the one-stop shop and electronic procedures in 2026",
  },
  document: null,
  issuer: { vi: "UBND xã Hòa An", en: "People's Committee of Hòa An commune" },
  year: { from: "2026-01-01", to: "2026-12-31" },
  notes: [{ vi: "Dự thảo, không ghi số và ngày ban hành.", en: "A draft without number or date of issue." }],
  tasks: [
    {
      row: "IV.1.e",
      section: "IV.1",
      place: "body",
      group: false,
      title: {
        vi: "Theo dõi, đôn đốc thực hiện Kế hoạch; báo cáo lên Hệ thống báo cáo KSTTHC của VPCP và UBND thành phố",
        en: "Monitor the plan; report to the Government Office reporting system and the city",
      },
      lead: ["Trung tâm Phục vụ hành chính công xã"],
      coordinating: [],
      timings: [
        {
          kind: "recurring",
          every: [
            { amount: 1, unit: "month" },
            { amount: 1, unit: "quarter" },
            { amount: 1, unit: "year" },
          ],
          raw: "hàng tháng, hàng quý, cuối năm",
        },
      ],
      targets: [],
      product: null,
      anomalies: [],
    },
    {
      row: "1",
      place: "annex",
      group: false,
      title: {
        vi: "Công khai, niêm yết TTHC tại Trung tâm phục vụ hành chính công xã",
        en: "Publish and post procedures at the commune centre",
      },
      lead: CENTRE,
      coordinating: DIVISIONS,
      timings: [
        {
          kind: "same-day",
          anchor: "effective-date-of-announcement-decision",
          raw: "Khi Quyết định công bố có hiệu lực",
          rule: "procedure.post-at-office",
        },
      ],
      targets: [
        {
          indicator: "office-posting-on-time-rate",
          operator: "equal",
          value: 100,
          unit: "%",
          raw: "100% thủ tục được công khai đúng hạn",
        },
      ],
      product: "Thủ tục được công khai đúng hạn",
      anomalies: [],
    },
    {
      row: "2",
      place: "annex",
      group: false,
      title: {
        vi: "Rà soát TTHC chưa công bố, công khai; sai, thiếu; hết hiệu lực, bãi bỏ còn đăng tải; không cần thiết, hợp lý, hợp pháp",
        en: "Review procedures in force but not, or wrongly, announced or published; expired or abolished ones still posted; unnecessary, unreasonable or unlawful ones",
      },
      lead: CENTRE,
      coordinating: DIVISIONS,
      timings: [{ kind: "continuous", raw: "Thường xuyên" }],
      targets: [],
      product: "Thông báo bằng văn bản; hoặc phản ánh kiến nghị trên Cổng dịch vụ công quốc gia",
      anomalies: [],
    },
    {
      row: "3",
      place: "annex",
      group: false,
      title: {
        vi: "Cập nhật đầy đủ, kịp thời kết quả, trạng thái xử lý hồ sơ trên Hệ thống giải quyết TTHC",
        en: "Keep dossier results and statuses complete and current",
      },
      lead: CENTRE,
      coordinating: DIVISIONS,
      timings: [{ kind: "continuous", raw: "Thường xuyên" }],
      targets: [],
      product: "Kết quả giải quyết TTHC trên Hệ thống giải quyết TTHC của thành phố",
      anomalies: [],
    },
    {
      row: "4",
      place: "annex",
      group: false,
      title: {
        vi: "Xử lý và cập nhật kết quả xử lý PAKN về quy định hành chính",
        en: "Handle feedback on administrative regulations and record the result",
      },
      lead: DIVISIONS,
      coordinating: CENTRE,
      timings: [{ kind: "continuous", raw: "Thường xuyên" }],
      targets: [
        {
          indicator: "feedback-resolution-on-time-rate",
          operator: "equal",
          value: 100,
          unit: "%",
          raw: "100% phản ánh kiến nghị được xử lý đúng hạn",
        },
      ],
      product: "PAKN được xử lý đúng hạn",
      anomalies: [
        {
          type: "term-not-stated",
          raw: "100% phản ánh kiến nghị được xử lý đúng hạn",
          note: {
            vi: "Yêu cầu xử lý đúng hạn nhưng không nêu thời hạn; thời hạn phải lấy từ kế hoạch hay văn bản khác.",
            en: "Asks for on-time handling but states no term; the term must come from another plan or instrument.",
          },
        },
      ],
    },
    {
      row: "5",
      place: "annex",
      group: false,
      title: { vi: "Số hóa hồ sơ, giấy tờ, kết quả giải quyết TTHC", en: "Digitise dossiers, papers and results" },
      lead: CENTRE,
      coordinating: DIVISIONS,
      timings: [{ kind: "continuous", raw: "Thường xuyên" }],
      targets: [
        {
          indicator: "dossier-component-digitisation-rate",
          operator: "at-least",
          value: 90,
          unit: "%",
          raw: "90% thành phần hồ sơ được số hóa",
          bare: true,
        },
        {
          indicator: "result-digitisation-rate",
          operator: "equal",
          value: 100,
          unit: "%",
          raw: "100% kết quả giải quyết được số hóa",
        },
      ],
      product: "Thành phần hồ sơ và kết quả được số hóa",
      anomalies: [],
    },
    {
      row: "6",
      place: "annex",
      group: false,
      title: {
        vi: "Khai thác, sử dụng lại thông tin, dữ liệu đã số hóa hoặc được chia sẻ",
        en: "Reuse digitised and shared data",
      },
      lead: CENTRE,
      coordinating: DIVISIONS,
      timings: [{ kind: "continuous", raw: "Thường xuyên" }],
      targets: [
        {
          indicator: "dossier-data-reuse-rate",
          operator: "at-least",
          value: 50,
          unit: "%",
          raw: "Tối thiểu 50% tỷ lệ hồ sơ được ghi nhận có khai thác, tái sử dụng",
        },
      ],
      product: "Hồ sơ được ghi nhận có khai thác, tái sử dụng",
      anomalies: [],
    },
    {
      row: "7",
      place: "annex",
      group: false,
      title: {
        vi: "Hướng dẫn, tuyên truyền, hỗ trợ nộp hồ sơ trực tuyến, thanh toán trực tuyến",
        en: "Guide and help citizens and businesses to file and pay online",
      },
      lead: DIVISIONS,
      coordinating: CENTRE,
      timings: [{ kind: "continuous", raw: "Thường xuyên" }],
      targets: [
        {
          indicator: "online-dossier-rate",
          operator: "at-least",
          value: 90,
          unit: "%",
          raw: "Tỷ lệ hồ sơ trực tuyến và thanh toán trực tuyến đạt tối thiểu 90%",
        },
        {
          indicator: "online-payment-rate",
          operator: "at-least",
          value: 90,
          unit: "%",
          raw: "Tỷ lệ hồ sơ trực tuyến và thanh toán trực tuyến đạt tối thiểu 90%",
        },
      ],
      product: "Tỷ lệ hồ sơ trực tuyến và thanh toán trực tuyến",
      anomalies: [
        {
          type: "two-metrics-one-figure",
          raw: "Tỷ lệ hồ sơ trực tuyến và thanh toán trực tuyến đạt tối thiểu 90%",
          note: {
            vi: "Một câu và một con số cho hai chỉ số; ghi thành hai chỉ tiêu.",
            en: "One sentence and one figure for two metrics; recorded as two targets.",
          },
        },
        {
          type: "denominator-not-stated",
          raw: "thanh toán trực tuyến đạt tối thiểu 90%",
          note: {
            vi: "Không nêu tính trên hồ sơ hay trên giao dịch thanh toán.",
            en: "Dossiers or payment transactions: not stated.",
          },
        },
      ],
    },
    {
      row: "8",
      place: "annex",
      group: false,
      title: { vi: "Giải quyết hồ sơ TTHC đúng thời gian quy định", en: "Handle dossiers within the prescribed time" },
      lead: DIVISIONS,
      coordinating: CENTRE,
      timings: [{ kind: "continuous", raw: "Thường xuyên" }],
      targets: [
        {
          indicator: "dossier-on-time-rate",
          operator: "equal",
          value: 100,
          unit: "%",
          raw: "100% hồ sơ giải quyết đúng/trước hạn",
        },
      ],
      product: "Hồ sơ giải quyết đúng/trước hạn",
      anomalies: [],
    },
    {
      row: "9",
      place: "annex",
      group: false,
      title: { vi: "Đảm bảo chất lượng giải quyết TTHC", en: "Assure the quality of handling" },
      lead: DIVISIONS,
      coordinating: CENTRE,
      timings: [{ kind: "continuous", raw: "Thường xuyên" }],
      targets: [
        {
          indicator: "satisfaction-rate",
          operator: "at-least",
          value: 95,
          unit: "%",
          raw: "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC đạt 95%",
          bare: true,
        },
      ],
      product: "Mức độ hài lòng của người dân, doanh nghiệp",
      anomalies: [],
    },
    {
      row: "10",
      place: "annex",
      group: false,
      title: {
        vi: "Báo cáo công tác KSTTHC, một cửa, TTHC điện tử",
        en: "Report on procedure control, one-stop shop and e-procedures",
      },
      lead: CENTRE,
      coordinating: DIVISIONS,
      timings: [{ kind: "recurring", every: [], raw: "Báo cáo định kỳ" }],
      targets: [],
      product: "Báo cáo trên Hệ thống Báo cáo của Văn phòng chính phủ hoặc theo văn bản cấp trên",
      anomalies: [
        {
          type: "period-not-stated",
          raw: "Báo cáo định kỳ",
          note: {
            vi: "Dòng này không nêu kỳ; phần thân IV.1.e ghi hàng tháng, hàng quý, cuối năm.",
            en: "The row gives no period; body IV.1.e says monthly, quarterly and at year end.",
          },
        },
      ],
    },
  ],
};
