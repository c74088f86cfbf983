#!/bin/bash
#SBATCH --job-name=bao-cao-nhiem-ky
#SBATCH --array=1-16
#SBATCH --cpus-per-task=1
# Mỗi việc của mảng làm một phần mười sáu số chi bộ; SLURM_ARRAY_TASK_ID và _COUNT nói là phần nào. Chạy lại chỉ làm phần
# còn thiếu. Xong cả mảng: vankien batch merge "$OUT".
# Each job of the array makes its sixteenth of the branches, as SLURM_ARRAY_TASK_ID and _COUNT say. Afterwards: batch merge.
#
#   sbatch --export=ALL,SOURCE=chi-bo.xlsx,OUT=out/nhiem-ky slurm-array.sh
vankien=${VANKIEN:-vankien}
"$vankien" batch run "$SOURCE" -o "$OUT" --jobs "${SLURM_CPUS_PER_TASK:-1}" --resume --progress plain
status=$?
# 1: có chi bộ dữ liệu sai, đã ghi trong sổ; chạy lại không khá hơn. / Faulty branches are in the manifest; running again is no use.
[ "$status" -eq 1 ] && exit 0
# 75 và các lỗi máy: để Slurm xếp lại hàng. / Faults of the machine: let Slurm requeue.
[ "$status" -eq 75 ] && scontrol requeue "$SLURM_JOB_ID"
exit "$status"
