# language: id
@uu-24-2011
Fitur: Siapa yang wajib mendaftarkan pekerja menurut UU 24/2011

  @uu-24-2011-pasal-15
  Skenario konsep: Pemberi kerja mendaftarkan penerima upah
    Diketahui seorang <pekerja>:
      | tanggal pendaftaran | <daftar> |
    Maka yang wajib mendaftarkan pekerja itu adalah pemberi kerja berdasarkan "UU 24/2011 Pasal 15 ayat (1)"

    Contoh:
      | pekerja               | daftar          |
      | tenaga kebersihan DLH | 1 Juli 2015     |
      | tenaga kebersihan DLH | 1 Februari 2024 |
      | anggota KPPS Pemilu   | 30 Januari 2024 |

  @uu-24-2011-pasal-16
  Skenario konsep: Bukan penerima upah mendaftarkan dirinya
    Diketahui seorang <pekerja>:
      | tanggal pendaftaran | <daftar> |
    Maka yang wajib mendaftarkan pekerja itu adalah pekerja itu sendiri berdasarkan "UU 24/2011 Pasal 16"

    Contoh:
      | pekerja | daftar          |
      | nelayan | 1 Juli 2015     |
      | nelayan | 1 Februari 2024 |
      | kader   | 1 Februari 2024 |

  @uu-24-2011-pasal-15 @uu-24-2011-pasal-16
  Skenario konsep: Sebelum BPJS Ketenagakerjaan beroperasi tidak diatur
    Diketahui seorang <pekerja>:
      | tanggal pendaftaran | 30 Juni 2015 |
    Maka yang wajib mendaftarkan pekerja itu tidak diatur

    Contoh:
      | pekerja               |
      | tenaga kebersihan DLH |
      | nelayan               |
