<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Compares handwriting offline. Nothing you load or draw leaves this computer.</source>
        <translation>离线比对笔迹。您载入或书写的任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Model for characters</source>
        <translation>字符模型</translation>
    </message>
    <message>
        <source>Model for signatures</source>
        <translation>签名模型</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>显示模型卡</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>Alignment</name>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Reference&apos;s ink</source>
        <translation>样本的墨迹</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Strength of the reference&apos;s ink</source>
        <translation>样本墨迹的浓度</translation>
    </message>
    <message>
        <source>The reference is laid on the questioned sample by its ink.</source>
        <translation>样本按墨迹叠放在检材上。</translation>
    </message>
    <message>
        <source>The reference lies where its ink fits best.</source>
        <translation>样本位于墨迹最吻合之处。</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>Turn, clockwise</source>
        <translation>顺时针旋转</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>1 row compared</source>
        <translation>已比对 1 行</translation>
    </message>
    <message>
        <source>1 row selected</source>
        <translation>已选 1 行</translation>
    </message>
    <message>
        <source>1 row shown</source>
        <translation>显示 1 行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Another window of this program has this table open.</source>
        <translation>此程序的另一窗口已打开此表格。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>By file, Z first</source>
        <translation>按文件，从 Z 到 A</translation>
    </message>
    <message>
        <source>By llr, highest first</source>
        <translation>按 llr，从高到低</translation>
    </message>
    <message>
        <source>By llr, lowest first</source>
        <translation>按 llr，从低到高</translation>
    </message>
    <message>
        <source>By raw, highest first</source>
        <translation>按原始得分，从高到低</translation>
    </message>
    <message>
        <source>By raw, lowest first</source>
        <translation>按原始得分，从低到高</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>按行</translation>
    </message>
    <message>
        <source>By row, last first</source>
        <translation>按行，末行在前</translation>
    </message>
    <message>
        <source>By verdict, different first</source>
        <translation>按结论，不同在前</translation>
    </message>
    <message>
        <source>By verdict, same first</source>
        <translation>按结论，相同在前</translation>
    </message>
    <message>
        <source>By warning</source>
        <translation>按警告</translation>
    </message>
    <message>
        <source>By warning, Z first</source>
        <translation>按警告，从 Z 到 A</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <translation>CSV 表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled at {0} of {1} rows</source>
        <translation>已取消，完成 {0} 行，共 {1} 行</translation>
    </message>
    <message>
        <source>Choose a folder: {0}</source>
        <translation>选择文件夹：{0}</translation>
    </message>
    <message>
        <source>Choose both folders first.</source>
        <translation>请先选择两个文件夹。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比对</translation>
    </message>
    <message>
        <source>Compare the rows with errors once more: their files may be back.</source>
        <translation>再次比对有错误的行：其文件可能已恢复。</translation>
    </message>
    <message>
        <source>Compare two folders</source>
        <translation>比对两个文件夹</translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation>比对两个文件夹…</translation>
    </message>
    <message>
        <source>Continue {0}: {1} of {2} rows are done</source>
        <translation>继续 {0}：已完成 {1} 行，共 {2} 行</translation>
    </message>
    <message>
        <source>Drop a CSV file with the columns questioned and reference, or two folders. Every row is compared by itself; the result can be saved with all its numbers.</source>
        <translation>拖入含 questioned 和 reference 两列的 CSV 文件，或两个文件夹。每行单独比对；结果可连同全部数值一并保存。</translation>
    </message>
    <message>
        <source>Each file is compared with the references of its name.</source>
        <translation>每个文件与同名样本比对。</translation>
    </message>
    <message>
        <source>Each questioned file is compared with the references of its name: form-12.png with form-12.png, or with all pictures in a folder form-12. Where no name agrees, each file is compared with all references together, as one person’s.</source>
        <translation>每个检材文件与同名样本比对：form-12.png 与 form-12.png，或与文件夹 form-12 中的全部图片。若没有任何名称一致，则每个文件与全部样本一并比对，视其为同一人的样本。</translation>
    </message>
    <message>
        <source>Enter or a double click opens the row in Compare.</source>
        <translation>按 Enter 键或双击，在“比对”中打开该行。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File 2</source>
        <translation>文件 2</translation>
    </message>
    <message>
        <source>Filter by file name</source>
        <translation>按文件名筛选</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>文件夹：{0}</translation>
    </message>
    <message>
        <source>Go on there, or close that window and try again.</source>
        <translation>请在那里继续，或关闭那个窗口后重试。</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>不保存并继续</translation>
    </message>
    <message>
        <source>Keep this result</source>
        <translation>保留此结果</translation>
    </message>
    <message>
        <source>No names agree, so each file is compared with all {0} references together.</source>
        <translation>没有名称一致，因此每个文件与全部 {0} 份样本一并比对。</translation>
    </message>
    <message>
        <source>No names agree, so each file is compared with the one reference.</source>
        <translation>没有名称一致，因此每个文件与唯一的样本比对。</translation>
    </message>
    <message>
        <source>No row is called so.</source>
        <translation>没有此名称的行。</translation>
    </message>
    <message>
        <source>No row is of this kind.</source>
        <translation>没有此类行。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>尚未进行比对。</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>尚无可比对的内容。</translation>
    </message>
    <message>
        <source>One reference each</source>
        <translation>各 1 份样本</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>打开 CSV…</translation>
    </message>
    <message>
        <source>Open a CSV table of pairs…</source>
        <translation>打开配对 CSV 表格…</translation>
    </message>
    <message>
        <source>Open a table of pairs</source>
        <translation>打开配对表格</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused at {0} of {1} rows</source>
        <translation>已暂停，完成 {0} 行，共 {1} 行</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>Questioned files</source>
        <translation>检材文件</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始得分</translation>
    </message>
    <message>
        <source>Reading rows: {0} of {1}</source>
        <translation>正在读取行：{0} / {1}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>References</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row {0}, {1}</source>
        <translation>第 {0} 行，{1}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>已比对的行</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>要显示的行</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>保存 CSV…</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Save the result?</source>
        <translation>保存结果？</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Show {0}: all {2} rows are done and not saved</source>
        <translation>显示 {0}：全部 {2} 行已完成但未保存</translation>
    </message>
    <message>
        <source>Show {0}: its row is done and not saved</source>
        <translation>显示 {0}：唯一的一行已完成但未保存</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Stopped at {0} of {1} rows</source>
        <translation>已停止，完成 {0} 行，共 {1} 行</translation>
    </message>
    <message>
        <source>The folders {0} cannot be compared.</source>
        <translation>文件夹 {0} 无法比对。</translation>
    </message>
    <message>
        <source>The inconclusive zone depends on the number of references.</source>
        <translation>无定论区间取决于样本数量。</translation>
    </message>
    <message>
        <source>The model or the files have changed since. All rows are compared again.</source>
        <translation>此后模型或文件已更改。所有行将重新比对。</translation>
    </message>
    <message>
        <source>The result of {0} is not saved.</source>
        <translation>{0} 的结果尚未保存。</translation>
    </message>
    <message>
        <source>The row that was compared before is kept.</source>
        <translation>保留先前已比对的一行。</translation>
    </message>
    <message>
        <source>The saved table gives a verdict for rows that have none here, beside their warnings.</source>
        <translation>保存的表格也会为此处无结论的行给出结论，旁边附有其警告。</translation>
    </message>
    <message>
        <source>These rows answer the model that was in use before.</source>
        <translation>这些行依据此前使用的模型。</translation>
    </message>
    <message>
        <source>These rows were compared as characters.</source>
        <translation>这些行是按字符比对的。</translation>
    </message>
    <message>
        <source>These rows were compared as signatures.</source>
        <translation>这些行是按签名比对的。</translation>
    </message>
    <message>
        <source>These rows were compared at the operating point “{0}”.</source>
        <translation>这些行是在工作点“{0}”下比对的。</translation>
    </message>
    <message>
        <source>Try errors again</source>
        <translation>重试错误行</translation>
    </message>
    <message>
        <source>Two folders…</source>
        <translation>两个文件夹…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Warning or error</source>
        <translation>警告或错误</translation>
    </message>
    <message>
        <source>What is compared next takes its place.</source>
        <translation>接下来比对的内容将取代它。</translation>
    </message>
    <message>
        <source>What is done of the table cannot be kept for another day ({0}). Save it as CSV.</source>
        <translation>表格中已完成的部分无法留待日后继续（{0}）。请将其保存为 CSV。</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>约剩 {0}</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>different – same</source>
        <translation>不同 – 相同</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>无定论</translation>
    </message>
    <message>
        <source>llr</source>
        <translation>llr</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>{0} cannot be compared.</source>
        <translation>{0} 无法比对。</translation>
    </message>
    <message>
        <source>{0} elapsed</source>
        <translation>已用 {0}</translation>
    </message>
    <message>
        <source>{0} is the table that was opened. Choose another name.</source>
        <translation>{0} 是已打开的表格。请另选名称。</translation>
    </message>
    <message>
        <source>{0} of {1} have none.</source>
        <translation>{1} 个中有 {0} 个没有同名样本。</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>{0} / {1} 行</translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation>{0} 份样本</translation>
    </message>
    <message>
        <source>{0} references each</source>
        <translation>各 {0} 份样本</translation>
    </message>
    <message>
        <source>{0} rows compared</source>
        <translation>已比对 {0} 行</translation>
    </message>
    <message>
        <source>{0} rows shown</source>
        <translation>显示 {0} 行</translation>
    </message>
    <message>
        <source>{0} rows that were compared before are kept.</source>
        <translation>保留先前已比对的 {0} 行。</translation>
    </message>
    <message>
        <source>{0} rows/s</source>
        <translation>{0} 行/秒</translation>
    </message>
    <message>
        <source>{0}, not compared yet</source>
        <translation>{0}，尚未比对</translation>
    </message>
    <message>
        <source>{0}: inconclusive from {1} to {2}.</source>
        <translation>{0}：无定论区间为 {1} 至 {2}。</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>A case keeps everything on the Compare page.</source>
        <translation>案件会保存“比对”页面上的全部内容。</translation>
    </message>
    <message>
        <source>A case keeps it together with the samples.</source>
        <translation>案件会将其与样本一并保存。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases (*.hwcase)</source>
        <translation>案件 (*.hwcase)</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>关闭窗口？</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>保存案件</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>保存案件…</translation>
    </message>
    <message>
        <source>The file holds something else than is shown here.</source>
        <translation>该文件的内容与此处显示的不同。</translation>
    </message>
    <message>
        <source>This case was saved with the model {0}. It was compared anew with the model {1}, so the finding may be another one than then.</source>
        <translation>此案件是用模型 {0} 保存的，现已用模型 {1} 重新比对，因此比对结果可能与当时不同。</translation>
    </message>
    <message>
        <source>What you drew is in no file or set yet.</source>
        <translation>您手写的内容尚未存入任何文件或样本集。</translation>
    </message>
    <message>
        <source>What you drew on the References page is in no file or set yet.</source>
        <translation>您在“样本”页面手写的内容尚未存入任何文件或样本集。</translation>
    </message>
    <message>
        <source>What you wrote about this case is in no file yet.</source>
        <translation>您对本案所写的内容尚未存入任何文件。</translation>
    </message>
    <message>
        <source>When this case was saved, the finding was: {0} ({1}). It was compared anew with {2}.</source>
        <translation>此案件保存时的比对结果为：{0}（{1}）。现已用{2} 重新比对。</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>模型 {0}</translation>
    </message>
    <message>
        <source>program {0}</source>
        <translation>程序 {0}</translation>
    </message>
    <message>
        <source>{0} was not opened: something went wrong inside the program.</source>
        <translation>{0} 未能打开：程序内部出错。</translation>
    </message>
    <message>
        <source>{0} was not saved. {1}</source>
        <translation>{0} 未保存。{1}</translation>
    </message>
    <message>
        <source>{0} was not saved: something went wrong inside the program.</source>
        <translation>{0} 未能保存：程序内部出错。</translation>
    </message>
    <message>
        <source>{0} was opened.</source>
        <translation>{0} 已打开。</translation>
    </message>
    <message>
        <source>“{0}” was changed since it was saved.</source>
        <translation>“{0}”在保存后已更改。</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Blue or violet</source>
        <translation>蓝色或紫色</translation>
    </message>
    <message>
        <source>Clean automatically</source>
        <translation>自动清理</translation>
    </message>
    <message>
        <source>Cleaned automatically. The original is never changed.</source>
        <translation>已自动清理。原件从不改动。</translation>
    </message>
    <message>
        <source>Cleaned by hand. The original is never changed.</source>
        <translation>已手动清理。原件从不改动。</translation>
    </message>
    <message>
        <source>Cleaning: {0}</source>
        <translation>清理：{0}</translation>
    </message>
    <message>
        <source>Even out light and paper</source>
        <translation>匀化光照和纸张</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Take away lines and print of forms</source>
        <translation>去除表格线和印刷文字</translation>
    </message>
    <message>
        <source>Take away specks</source>
        <translation>去除斑点</translation>
    </message>
    <message>
        <source>Take away stamps</source>
        <translation>去除印章</translation>
    </message>
    <message>
        <source>Threshold of ink</source>
        <translation>墨迹阈值</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>nothing was left</source>
        <translation>什么也没剩下</translation>
    </message>
    <message>
        <source>this sample</source>
        <translation>此样品</translation>
    </message>
    <message>
        <source>{0}: less counts as ink</source>
        <translation>{0}：较少算作墨迹</translation>
    </message>
    <message>
        <source>{0}: more counts as ink</source>
        <translation>{0}：较多算作墨迹</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>无此命令</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>现在无法使用</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Baseline to write on</source>
        <translation>书写基线</translation>
    </message>
    <message>
        <source>Broad pen</source>
        <translation>粗笔</translation>
    </message>
    <message>
        <source>Cancel the table</source>
        <translation>取消表格</translation>
    </message>
    <message>
        <source>Character: same sign?</source>
        <translation>字符：是否为同一字符？</translation>
    </message>
    <message>
        <source>Choose a part of the picture in use</source>
        <translation>选取当前图片的一部分</translation>
    </message>
    <message>
        <source>Cleaning of the sample to rank</source>
        <translation>清理待排序检材</translation>
    </message>
    <message>
        <source>Cleaning of this reference…</source>
        <translation>清理此样本…</translation>
    </message>
    <message>
        <source>Cleaning, {0}</source>
        <translation>清理，{0}</translation>
    </message>
    <message>
        <source>Cleaning…</source>
        <translation>清理…</translation>
    </message>
    <message>
        <source>Clear both sides</source>
        <translation>清除两侧</translation>
    </message>
    <message>
        <source>Clear the pane in use</source>
        <translation>清除当前窗格</translation>
    </message>
    <message>
        <source>Clear the sample to rank</source>
        <translation>清除待排序检材</translation>
    </message>
    <message>
        <source>Clear, {0}</source>
        <translation>清除，{0}</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>跟随系统颜色</translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation>比对示例</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>立即比对</translation>
    </message>
    <message>
        <source>Compare rows with errors again</source>
        <translation>重新比对有错误的行</translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation>比对两个文件夹…</translation>
    </message>
    <message>
        <source>Compare with the best set</source>
        <translation>与最佳样本集比对</translation>
    </message>
    <message>
        <source>Continue the table that was left</source>
        <translation>继续未完成的表格</translation>
    </message>
    <message>
        <source>Copy evidence as picture</source>
        <translation>将证据复制为图片</translation>
    </message>
    <message>
        <source>Copy finding as picture</source>
        <translation>将比对结果复制为图片</translation>
    </message>
    <message>
        <source>Copy finding as text</source>
        <translation>将比对结果复制为文本</translation>
    </message>
    <message>
        <source>Crop the sample to rank</source>
        <translation>裁剪待排序检材</translation>
    </message>
    <message>
        <source>Crop this reference…</source>
        <translation>裁剪此样本…</translation>
    </message>
    <message>
        <source>Crop, {0}</source>
        <translation>裁剪，{0}</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>裁剪…</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Delete this model…</source>
        <translation>删除此模型…</translation>
    </message>
    <message>
        <source>Draw a reference</source>
        <translation>手写样本</translation>
    </message>
    <message>
        <source>Draw in the full window</source>
        <translation>在整个窗口中手写</translation>
    </message>
    <message>
        <source>Draw in the full window, {0}</source>
        <translation>在整个窗口中手写，{0}</translation>
    </message>
    <message>
        <source>Draw new random pairs</source>
        <translation>抽取新的随机配对</translation>
    </message>
    <message>
        <source>Draw, {0}</source>
        <translation>手写，{0}</translation>
    </message>
    <message>
        <source>Erase strokes, {0}</source>
        <translation>擦除笔画，{0}</translation>
    </message>
    <message>
        <source>Evidence: blink</source>
        <translation>证据：闪烁</translation>
    </message>
    <message>
        <source>Evidence: difference map</source>
        <translation>证据：差异图</translation>
    </message>
    <message>
        <source>Evidence: movement of the pen</source>
        <translation>证据：笔的运动</translation>
    </message>
    <message>
        <source>Evidence: overlay</source>
        <translation>证据：叠加</translation>
    </message>
    <message>
        <source>Evidence: side by side</source>
        <translation>证据：并排</translation>
    </message>
    <message>
        <source>Export this model…</source>
        <translation>导出此模型…</translation>
    </message>
    <message>
        <source>Fine pen</source>
        <translation>细笔</translation>
    </message>
    <message>
        <source>Fine-tune on a folder…</source>
        <translation>用文件夹微调…</translation>
    </message>
    <message>
        <source>Fine-tune on a table…</source>
        <translation>用表格微调…</translation>
    </message>
    <message>
        <source>Fine-tune on the reference sets</source>
        <translation>用样本集微调</translation>
    </message>
    <message>
        <source>Forget the files opened last</source>
        <translation>清除最近打开的文件记录</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>导入模型…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation>中笔</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>已有消息</translation>
    </message>
    <message>
        <source>Move this reference back</source>
        <translation>前移此样本</translation>
    </message>
    <message>
        <source>Move this reference forward</source>
        <translation>后移此样本</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>New reference set</source>
        <translation>新建样本集</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>下一面板</translation>
    </message>
    <message>
        <source>Open a reference set…</source>
        <translation>打开样本集…</translation>
    </message>
    <message>
        <source>Open a table of pairs…</source>
        <translation>打开配对表格…</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>打开案件…</translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation>展开或折叠证据</translation>
    </message>
    <message>
        <source>Open pictures as references…</source>
        <translation>打开图片作为样本…</translation>
    </message>
    <message>
        <source>Open pictures, {0}</source>
        <translation>打开图片，{0}</translation>
    </message>
    <message>
        <source>Open questioned…</source>
        <translation>打开检材…</translation>
    </message>
    <message>
        <source>Open references…</source>
        <translation>打开样本…</translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation>打开待排序检材</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a picture or file into the pane in use</source>
        <translation>将图片或文件粘贴到当前窗格</translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation>粘贴样本</translation>
    </message>
    <message>
        <source>Paste picture, {0}</source>
        <translation>粘贴图片，{0}</translation>
    </message>
    <message>
        <source>Paste the sample to rank</source>
        <translation>粘贴待排序检材</translation>
    </message>
    <message>
        <source>Pause or resume the table</source>
        <translation>暂停或继续表格</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>暂停训练</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>上一面板</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recalibrate on your own data…</source>
        <translation>用您自己的数据重新校准…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo, {0}</source>
        <translation>重做，{0}</translation>
    </message>
    <message>
        <source>Remove all references</source>
        <translation>移除全部样本</translation>
    </message>
    <message>
        <source>Remove this reference</source>
        <translation>移除此样本</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>移除此样本集</translation>
    </message>
    <message>
        <source>Rename this model</source>
        <translation>重命名此模型</translation>
    </message>
    <message>
        <source>Rename this set</source>
        <translation>重命名此样本集</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>重新启动引擎</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Roll back to what this model was made from</source>
        <translation>回退到此模型的来源模型</translation>
    </message>
    <message>
        <source>Save a contact sheet…</source>
        <translation>保存总览图…</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>保存案件…</translation>
    </message>
    <message>
        <source>Save drawing…</source>
        <translation>保存手写内容…</translation>
    </message>
    <message>
        <source>Save evidence as picture…</source>
        <translation>将证据保存为图片…</translation>
    </message>
    <message>
        <source>Save references as set…</source>
        <translation>将样本保存为样本集…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>将表格保存为 CSV…</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show and choose how the picture in use is cleaned</source>
        <translation>查看并选择当前图片的清理方式</translation>
    </message>
    <message>
        <source>Signature: same writer?</source>
        <translation>签名：是否为同一书写人？</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Stop training and keep it</source>
        <translation>停止训练并保留</translation>
    </message>
    <message>
        <source>Swap questioned and reference</source>
        <translation>互换检材与样本</translation>
    </message>
    <message>
        <source>Try the model on labelled samples…</source>
        <translation>用已标注的笔迹试验模型…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo, {0}</source>
        <translation>撤销，{0}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Use this reference or leave it out</source>
        <translation>使用或不用此样本</translation>
    </message>
    <message>
        <source>Use this set in Compare</source>
        <translation>在“比对”中使用此样本集</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>数值的含义</translation>
    </message>
    <message>
        <source>cut rotate turn straighten</source>
        <translation>剪切 旋转 拉直 裁切</translation>
    </message>
    <message>
        <source>delete remove empty</source>
        <translation>删除 移除 清空</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>export InkML SVG PNG</source>
        <translation>导出 InkML SVG PNG</translation>
    </message>
    <message>
        <source>export print PDF HTML</source>
        <translation>导出 打印 PDF HTML</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言 language</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>选项 偏好</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>references</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>stamp lines background threshold specks</source>
        <translation>印章 横线 背景 阈值 斑点</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Character</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>复制比对结果</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>There is no finding yet.</source>
        <translation>尚无比对结果。</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>The finding was copied as a picture.</source>
        <translation>比对结果已复制为图片。</translation>
    </message>
    <message>
        <source>The finding was copied as text.</source>
        <translation>比对结果已复制为文本。</translation>
    </message>
    <message>
        <source>The samples have not been compared as they are now. Copy the finding when they have been.</source>
        <translation>样本的当前状态尚未比对。请在比对完成后复制结果。</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>An error</source>
        <translation>出现错误</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>It went wrong {0} times.</source>
        <translation>已出错 {0} 次。</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. This is exactly what “Copy” copies; take out of it what should not be passed on.</source>
        <translation>不会向任何地方发送任何内容。“复制”所复制的正是以下内容；请删去不应转交他人的部分。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. The window goes on, and what you drew and opened is still there; save it as a case before you do anything else.</source>
        <translation>程序内部出错。窗口会继续运行，您手写和打开的内容都还在；请先将其保存为案件，再进行其他操作。</translation>
    </message>
    <message>
        <source>The engine does not start</source>
        <translation>引擎无法启动</translation>
    </message>
    <message>
        <source>The part of the program that compares stops as soon as it starts, so it was not started again. What you drew and opened is still there.</source>
        <translation>程序中负责比对的部分一启动就停止，因此没有再次启动。您手写和打开的内容都还在。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
</context>
<context>
    <name>Crop</name>
    <message>
        <source>Add parts of {0} to a set</source>
        <translation>将 {0} 的部分添加到样本集</translation>
    </message>
    <message>
        <source>Added to “{0}”. Parts added from this file: {1}</source>
        <translation>已添加到“{0}”。从此文件添加的部分：{1}</translation>
    </message>
    <message>
        <source>Crop {0}</source>
        <translation>裁剪 {0}</translation>
    </message>
    <message>
        <source>Crop, {0}</source>
        <translation>裁剪，{0}</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>裁剪…</translation>
    </message>
    <message>
        <source>Drag a box round one piece of writing, or click a suggestion. Arrow keys move the box, Shift and arrows change its size, [ and ] turn it. Wheel, + and − zoom; Ctrl and drag moves the page.</source>
        <translation>在一处字迹周围拖出方框，或点击一个建议。方向键移动方框，Shift 加方向键改变大小，[ 和 ] 旋转。滚轮、+ 和 − 缩放；按住 Ctrl 拖动可移动页面。</translation>
    </message>
    <message>
        <source>Each part that you add becomes a reference of its own.</source>
        <translation>每个添加的部分都会成为一个单独的样本。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>More than one piece of writing.</source>
        <translation>不止一处字迹。</translation>
    </message>
    <message>
        <source>No writing was found by itself.</source>
        <translation>未能自行找到字迹。</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>正在打开页面…</translation>
    </message>
    <message>
        <source>Page {0} of {1}, with the box of the crop</source>
        <translation>第 {0} 页，共 {1} 页，带裁剪框</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>建议：</translation>
    </message>
    <message>
        <source>Suggestion {0}</source>
        <translation>建议 {0}</translation>
    </message>
    <message>
        <source>This is a whole page.</source>
        <translation>这是一整页。</translation>
    </message>
    <message>
        <source>This looks like print.</source>
        <translation>这看起来像印刷。</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>使用这一部分</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>nothing in this part</source>
        <translation>这一部分中没有内容</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>这一部分</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>Qt&apos;s form of a date of this year, in the language&apos;s order: 12 May</extracomment>
        <translation>M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The same for other years: 12 May 2024</extracomment>
        <translation>yyyy&apos;年&apos;M&apos;月&apos;d&apos;日&apos;</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>{0} 小时前</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>{0} 分钟前</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drawing</source>
        <translation>手写内容</translation>
    </message>
    <message>
        <source>InkML, with time and pressure (*.inkml)</source>
        <translation>InkML，含时间与压力 (*.inkml)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG, with time and pressure (*.svg)</source>
        <translation>SVG，含时间与压力 (*.svg)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>保存手写内容</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>1 imitation</source>
        <translation>1 次摹仿</translation>
    </message>
    <message>
        <source>1 sign has fewer than {0} genuine samples.</source>
        <translation>有 1 个字符的真迹少于 {0} 份。</translation>
    </message>
    <message>
        <source>1 writer has fewer than {0} genuine samples.</source>
        <translation>有 1 名书写人的真迹少于 {0} 份。</translation>
    </message>
    <message>
        <source>A cell has more than {0} characters.</source>
        <translation>有单元格超过 {0} 个字符。</translation>
    </message>
    <message>
        <source>A drawing has no pages.</source>
        <translation>手写内容没有页面。</translation>
    </message>
    <message>
        <source>A path of the SVG file is broken.</source>
        <translation>SVG 文件中有一条路径已损坏。</translation>
    </message>
    <message>
        <source>A path of the SVG file is not made of straight pieces.</source>
        <translation>SVG 文件中有一条路径不是由直线段组成。</translation>
    </message>
    <message>
        <source>A point of a stroke lacks one of its channels.</source>
        <translation>某个笔画中有一个点缺少通道数据。</translation>
    </message>
    <message>
        <source>A shape of the SVG file is moved by “{0}”.</source>
        <translation>SVG 文件中有一个图形使用了变换“{0}”。</translation>
    </message>
    <message>
        <source>A stroke does not follow its trace format.</source>
        <translation>某个笔画不符合其轨迹格式。</translation>
    </message>
    <message>
        <source>A stroke has more than {0} points.</source>
        <translation>某个笔画超过 {0} 个点。</translation>
    </message>
    <message>
        <source>A stroke holds something that is not a finite number.</source>
        <translation>某个笔画含有非有限的数值。</translation>
    </message>
    <message>
        <source>A stroke holds something that is not a number.</source>
        <translation>某个笔画含有不是数字的内容。</translation>
    </message>
    <message>
        <source>A stroke is not four lists x, y, t and pressure.</source>
        <translation>某个笔画不是由 x、y、t 和 pressure 四个列表组成。</translation>
    </message>
    <message>
        <source>A stroke runs too far from its origin.</source>
        <translation>某个笔画离坐标原点过远。</translation>
    </message>
    <message>
        <source>A stroke&apos;s channels differ in length or are empty.</source>
        <translation>某个笔画的各通道长度不一或为空。</translation>
    </message>
    <message>
        <source>A writer is in two parts of the split.</source>
        <translation>同一书写人出现在划分的两个部分中。</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>请添加一份。</translation>
    </message>
    <message>
        <source>Add samples.</source>
        <translation>请添加笔迹。</translation>
    </message>
    <message>
        <source>Add the samples.</source>
        <translation>请添加笔迹。</translation>
    </message>
    <message>
        <source>After line {0} a cell has more than {1} characters.</source>
        <translation>第 {0} 行之后有单元格超过 {1} 个字符。</translation>
    </message>
    <message>
        <source>After line {0} it is not CSV ({1}).</source>
        <translation>第 {0} 行之后不是 CSV 格式（{1}）。</translation>
    </message>
    <message>
        <source>All comparisons with so many references ({0}) are of one kind.</source>
        <translation>样本份数为 {0} 的比对全部属于同一类别。</translation>
    </message>
    <message>
        <source>Allow at least {0} s.</source>
        <translation>请至少设为 {0} 秒。</translation>
    </message>
    <message>
        <source>Among the training data are signature sets that were published for research only.</source>
        <translation>训练数据中包含仅供研究发布的签名数据集。</translation>
    </message>
    <message>
        <source>At least two are needed, five to learn anything.</source>
        <translation>至少需要两个，五个才能学到东西。</translation>
    </message>
    <message>
        <source>At least two are needed, five to learn anything. {0}</source>
        <translation>至少需要两个，五个才能学到东西。{0}</translation>
    </message>
    <message>
        <source>Begin with the model that it was tuned from.</source>
        <translation>请从它微调之前的那个模型开始。</translation>
    </message>
    <message>
        <source>Better on {0}, {1}, but it forgets other handwriting: on the check set that comes with the program {2} became {3}, and {4} more is the most that is accepted.</source>
        <translation>在 {0}上有改善，{1}，但它遗忘了其他笔迹：在程序自带的检查集上，{2} 变成了 {3}，而最多只接受增加 {4}。</translation>
    </message>
    <message>
        <source>Better on {0}: {1}.</source>
        <translation>在 {0}上有改善：{1}。</translation>
    </message>
    <message>
        <source>Calibration needs genuine samples and imitations.</source>
        <translation>校准需要真迹和摹仿。</translation>
    </message>
    <message>
        <source>Calibration: validation writers of susig, svc2004, cedar and dutch.</source>
        <translation>校准：susig、svc2004、cedar 和 dutch 的验证书写人。</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>请更改其权限。</translation>
    </message>
    <message>
        <source>Character, compact</source>
        <translation>字符，紧凑型</translation>
    </message>
    <message>
        <source>Check its name and rights.</source>
        <translation>请检查其名称和权限。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>请检查其名称。</translation>
    </message>
    <message>
        <source>Check its permissions and the space on the disk, or choose another.</source>
        <translation>请检查其权限和磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Check its permissions and the space on the disk.</source>
        <translation>请检查其权限和磁盘空间。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>请检查它是否为文件，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>Check that it is the right picture, or crop closer.</source>
        <translation>请检查图片是否正确，或裁剪得更紧。</translation>
    </message>
    <message>
        <source>Check the files.</source>
        <translation>请检查这些文件。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the disk.</source>
        <translation>请检查文件夹的权限和磁盘空间。</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space on the disk.</source>
        <translation>请检查文件夹、其权限和磁盘空间。</translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation>请检查名称及其权限。</translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation>请检查文件的名称和权限。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the permissions and the space on the disk.</source>
        <translation>请检查权限和磁盘空间。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>请检查文件及其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>Choose a file that ends in {0}.</source>
        <translation>请选择以 {0} 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a file with a drawing.</source>
        <translation>请选择含手写内容的文件。</translation>
    </message>
    <message>
        <source>Choose a folder of pictures.</source>
        <translation>请选择图片文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder with more samples.</source>
        <translation>请选择含更多笔迹的文件夹。</translation>
    </message>
    <message>
        <source>Choose a model file of this program (.safetensors).</source>
        <translation>请选择本程序的模型文件 (.safetensors)。</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>请指定图片文件。</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate.</source>
        <translation>请选择较小的学习率。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another model, or train it again with this version.</source>
        <translation>请选择其他模型，或用此版本重新训练。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另选名称。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>请选择其他页面。</translation>
    </message>
    <message>
        <source>Choose auto or cpu instead.</source>
        <translation>请改选 auto 或 cpu。</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>请选择 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>Choose that profile, or a model for {0}.</source>
        <translation>请选择该配置，或选择用于 {0} 的模型。</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>请从原处重新复制。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请更正。</translation>
    </message>
    <message>
        <source>Correct the list, or its permissions.</source>
        <translation>请更正列表，或更改其权限。</translation>
    </message>
    <message>
        <source>Create some, or name a folder.</source>
        <translation>请建立样本集，或指定一个文件夹。</translation>
    </message>
    <message>
        <source>Crop it, or save it as PNG.</source>
        <translation>请裁剪，或保存为 PNG。</translation>
    </message>
    <message>
        <source>Crop it, or scan at a lower resolution.</source>
        <translation>请裁剪，或以较低分辨率扫描。</translation>
    </message>
    <message>
        <source>Derived from the handwriting of real people; pass it on only where they or the law allow it.</source>
        <translation>源自真人的笔迹；仅在当事人或法律允许时方可转交他人。</translation>
    </message>
    <message>
        <source>Draw a smaller box.</source>
        <translation>请拖出较小的方框。</translation>
    </message>
    <message>
        <source>Draw it again, or export it again from the program that made it.</source>
        <translation>请重新手写，或从原来的程序重新导出。</translation>
    </message>
    <message>
        <source>Draw something first.</source>
        <translation>请先手写一些内容。</translation>
    </message>
    <message>
        <source>Draw the box on the picture.</source>
        <translation>请在图片上拖出方框。</translation>
    </message>
    <message>
        <source>Export the drawing again with the channels X and Y.</source>
        <translation>请重新导出手写内容，并包含 X 和 Y 通道。</translation>
    </message>
    <message>
        <source>Export the drawing again, or save it as a picture.</source>
        <translation>请重新导出手写内容，或将其保存为图片。</translation>
    </message>
    <message>
        <source>Export the drawing again.</source>
        <translation>请重新导出手写内容。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请补填。</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or choose another model.</source>
        <translation>请从原处重新获取该文件，或选择其他模型。</translation>
    </message>
    <message>
        <source>Get the model file again, or recalibrate it.</source>
        <translation>请重新获取模型文件，或重新校准。</translation>
    </message>
    <message>
        <source>Give at least two genuine samples of a writer and one by somebody else.</source>
        <translation>请提供同一书写人的至少两份真迹，以及一份他人的笔迹。</translation>
    </message>
    <message>
        <source>Give each writer one folder with a name of its own.</source>
        <translation>请为每名书写人使用一个名称独有的文件夹。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请为其命名。</translation>
    </message>
    <message>
        <source>Give it a shorter name, or move it to a folder with a shorter path.</source>
        <translation>请改用较短的名称，或将其移到路径较短的文件夹中。</translation>
    </message>
    <message>
        <source>Give the file another name, which the model takes then.</source>
        <translation>请给文件另取一个名称，模型将使用该名称。</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be read here.</source>
        <translation>此处无法读取 HEIC 图片。</translation>
    </message>
    <message>
        <source>Import it first.</source>
        <translation>请先导入。</translation>
    </message>
    <message>
        <source>It cannot be read ({0}).</source>
        <translation>无法读取（{0}）。</translation>
    </message>
    <message>
        <source>It cannot be read or written ({0}).</source>
        <translation>无法读取或写入（{0}）。</translation>
    </message>
    <message>
        <source>It cannot be removed or renamed.</source>
        <translation>它无法删除或重命名。</translation>
    </message>
    <message>
        <source>It cannot be written ({0}).</source>
        <translation>无法写入（{0}）。</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>指定的位置不存在。</translation>
    </message>
    <message>
        <source>It has a column {0}, which the result adds.</source>
        <translation>其中已有 {0} 列，而结果会添加此列。</translation>
    </message>
    <message>
        <source>It has both columns reference and references.</source>
        <translation>其中同时有 reference 和 references 两列。</translation>
    </message>
    <message>
        <source>It has no columns questioned and reference (or references).</source>
        <translation>其中没有 questioned 和 reference（或 references）列。</translation>
    </message>
    <message>
        <source>It holds over {0} pictures.</source>
        <translation>其中的图片超过 {0} 张。</translation>
    </message>
    <message>
        <source>It is in this set already.</source>
        <translation>它已在此样本集中。</translation>
    </message>
    <message>
        <source>It is not CSV ({0}).</source>
        <translation>这不是 CSV（{0}）。</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>它不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>It is not the beginning of this table&apos;s result.</source>
        <translation>它不是此表格结果的开头部分。</translation>
    </message>
    <message>
        <source>It may be chance on {0}: {1}; between {2} and {3} better.</source>
        <translation>在 {0}上可能出于偶然：{1}；改善在 {2} 到 {3} 之间。</translation>
    </message>
    <message>
        <source>It may not be read.</source>
        <translation>没有读取权限。</translation>
    </message>
    <message>
        <source>It needs file, writer and kind; or questioned, reference and same.</source>
        <translation>需要 file、writer 和 kind 列；或 questioned、reference 和 same 列。</translation>
    </message>
    <message>
        <source>Its files cannot be told apart by writer.</source>
        <translation>无法按书写人区分其中的文件。</translation>
    </message>
    <message>
        <source>Its samples are not picture files of their own.</source>
        <translation>其中的笔迹不是单独的图片文件。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>请只保留其中一列。</translation>
    </message>
    <message>
        <source>Koch et al. 2015, on local data</source>
        <translation>Koch 等 2015，本地数据</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>请去掉这些字符。</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>未使用：{0}。</translation>
    </message>
    <message>
        <source>Line {0} calls two files different that other lines call the same.</source>
        <translation>第 {0} 行将两个文件标为不同，而其他行将它们标为相同。</translation>
    </message>
    <message>
        <source>Line {0} gives {1} another writer or kind than an earlier line.</source>
        <translation>第 {0} 行为 {1} 给出的书写人或类别与前面的行不同。</translation>
    </message>
    <message>
        <source>Line {0} has the unknown kind {1}.</source>
        <translation>第 {0} 行的类别 {1} 无法识别。</translation>
    </message>
    <message>
        <source>Line {0} lacks a file or says neither same nor different.</source>
        <translation>第 {0} 行缺少文件，或未注明相同还是不同。</translation>
    </message>
    <message>
        <source>Line {0} lacks its file or writer.</source>
        <translation>第 {0} 行缺少文件或书写人。</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed, or shorten the cell.</source>
        <translation>请检查是否有未闭合的引号，或缩短该单元格。</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another folder.</source>
        <translation>请腾出磁盘空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Make room on the disk; the result is in {0}.</source>
        <translation>请腾出磁盘空间；结果在 {0} 中。</translation>
    </message>
    <message>
        <source>Memory ran out; the batch is halved.</source>
        <translation>内存不足；批次已减半。</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>请将其移走。</translation>
    </message>
    <message>
        <source>Name a smaller folder.</source>
        <translation>请指定较小的文件夹。</translation>
    </message>
    <message>
        <source>Name an empty or a new folder.</source>
        <translation>请指定一个空的或新的文件夹。</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>请至少指定一份。</translation>
    </message>
    <message>
        <source>Name the references like the questioned files, or their folders.</source>
        <translation>请使样本或其文件夹与检材文件同名。</translation>
    </message>
    <message>
        <source>Name them in the first line, with commas between.</source>
        <translation>请在第一行写明列名，以逗号分隔。</translation>
    </message>
    <message>
        <source>No ink was found, only specks.</source>
        <translation>未发现墨迹，只有斑点。</translation>
    </message>
    <message>
        <source>No ink was found.</source>
        <translation>未发现墨迹。</translation>
    </message>
    <message>
        <source>No name agrees, and {0} references are too many for one person.</source>
        <translation>没有名称一致，而 {0} 份样本对一个人来说过多。</translation>
    </message>
    <message>
        <source>No sample can be used.</source>
        <translation>没有可用的笔迹。</translation>
    </message>
    <message>
        <source>No writer has two samples.</source>
        <translation>没有书写人有两份笔迹。</translation>
    </message>
    <message>
        <source>Not better on {0}: {1}.</source>
        <translation>在 {0}上没有改善：{1}。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>未作任何更改。请检查磁盘。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>未作任何更改。请检查文件及其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make space on the disk and try again.</source>
        <translation>未作任何更改。请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>未作任何更改。请稍后重试。</translation>
    </message>
    <message>
        <source>Omniglot: 25 background alphabets for training, five others for validation and calibration.</source>
        <translation>Omniglot：25 个背景字母表用于训练，另外五个用于验证和校准。</translation>
    </message>
    <message>
        <source>Omniglot: 25 background alphabets for training, five others for validation.</source>
        <translation>Omniglot：25 个背景字母表用于训练，另外五个用于验证。</translation>
    </message>
    <message>
        <source>Only one reference set has references in use.</source>
        <translation>只有一个样本集含有正在使用的样本。</translation>
    </message>
    <message>
        <source>Only the calibration rests on signature sets that were published for research: it says how often the scores mislead, and can be made anew with recalibrate.</source>
        <translation>仅校准依据供研究发布的签名数据集：它说明分数出错的频率，可通过重新校准更换。</translation>
    </message>
    <message>
        <source>Only {0}, too few to decide: {1}.</source>
        <translation>只有{0}，不足以作出决定：{1}。</translation>
    </message>
    <message>
        <source>Page {0} of the PDF is damaged.</source>
        <translation>PDF 的第 {0} 页已损坏。</translation>
    </message>
    <message>
        <source>Put a backup in its place, or move it away to begin anew.</source>
        <translation>请用备份替换它，或将其移走以重新开始。</translation>
    </message>
    <message>
        <source>Put cells that contain a comma or semicolon into double quotes.</source>
        <translation>请将含逗号或分号的单元格放在双引号内。</translation>
    </message>
    <message>
        <source>Put each person&apos;s pictures into a folder of their own (imitations in a folder `forged` inside), or list them in a table with file, writer and kind.</source>
        <translation>请将每个人的图片放入各自的文件夹（摹仿放在其中名为“forged”的文件夹），或在含文件、书写人和类型的表格中列出。</translation>
    </message>
    <message>
        <source>Put it back, or name another folder or table.</source>
        <translation>请将其放回原处，或指定其他文件夹或表格。</translation>
    </message>
    <message>
        <source>Remove it and add it again.</source>
        <translation>请移除后重新添加。</translation>
    </message>
    <message>
        <source>Remove it here too.</source>
        <translation>请在此处也将其移除。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请将其删除。</translation>
    </message>
    <message>
        <source>Remove one of them, or give both to one writer.</source>
        <translation>请移除其中之一，或将两者归于同一书写人。</translation>
    </message>
    <message>
        <source>Remove one, or give each set a folder of its own.</source>
        <translation>请移除其中之一，或为每个数据集单独建一个文件夹。</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>请先删除该模型。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>请重命名其中一列。</translation>
    </message>
    <message>
        <source>Rename or remove it.</source>
        <translation>请重命名或删除该列。</translation>
    </message>
    <message>
        <source>Rename that set.</source>
        <translation>请重命名该数据集。</translation>
    </message>
    <message>
        <source>Row {0} has {1} cells, the header {2}.</source>
        <translation>第 {0} 行有 {1} 个单元格，表头有 {2} 个。</translation>
    </message>
    <message>
        <source>Run the command self-test to see why.</source>
        <translation>运行 self-test 命令可查明原因。</translation>
    </message>
    <message>
        <source>Save a copy without a password, and open that.</source>
        <translation>请保存一份不带密码的副本，然后打开该副本。</translation>
    </message>
    <message>
        <source>Save a smaller part of it, or scan at a lower resolution.</source>
        <translation>请保存其中较小的一部分，或以较低分辨率扫描。</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>请保存为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>请重新保存为 CSV。</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or install pi-heif.</source>
        <translation>请保存为 JPEG 或 PNG，或安装 pi-heif。</translation>
    </message>
    <message>
        <source>Save it as a picture (PNG), or as InkML, and load that.</source>
        <translation>请保存为图片 (PNG) 或 InkML，然后打开该文件。</translation>
    </message>
    <message>
        <source>Scan at a lower resolution.</source>
        <translation>请以较低分辨率扫描。</translation>
    </message>
    <message>
        <source>Scan it smaller.</source>
        <translation>请扫描得小一些。</translation>
    </message>
    <message>
        <source>Scan or export it again.</source>
        <translation>请重新扫描或导出。</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>请缩短备注。</translation>
    </message>
    <message>
        <source>Signature, compact</source>
        <translation>签名，紧凑型</translation>
    </message>
    <message>
        <source>Signature, compact, open data</source>
        <translation>签名，紧凑型，开放数据</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({0}).</source>
        <translation>程序内部出错（{0}）。</translation>
    </message>
    <message>
        <source>Split by writer.</source>
        <translation>请按书写人划分。</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>Start again: the training goes on from its last checkpoint.</source>
        <translation>请重新开始：训练将从最近检查点继续。</translation>
    </message>
    <message>
        <source>Take out references that are not needed.</source>
        <translation>请移除不需要的样本。</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>PDF 没有页面。</translation>
    </message>
    <message>
        <source>The PDF is damaged or ends too early.</source>
        <translation>PDF 已损坏或不完整。</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>PDF 受密码保护。</translation>
    </message>
    <message>
        <source>The SVG file holds a broken number.</source>
        <translation>SVG 文件中有一个数值已损坏。</translation>
    </message>
    <message>
        <source>The SVG file holds no pen strokes.</source>
        <translation>SVG 文件中没有笔画。</translation>
    </message>
    <message>
        <source>The base has already learnt from {0}, who cannot show then whether it became better.</source>
        <translation>基础模型已经学习过 {0}，因此无法据此判断它是否变好。</translation>
    </message>
    <message>
        <source>The case cannot be read ({0}).</source>
        <translation>无法读取案件（{0}）。</translation>
    </message>
    <message>
        <source>The case is damaged or cut off.</source>
        <translation>案件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The case is too large to be saved (1 sample, {0} MB).</source>
        <translation>案件过大，无法保存（1 份笔迹，{0} MB）。</translation>
    </message>
    <message>
        <source>The case is too large to be saved ({0} samples, {1} MB).</source>
        <translation>案件过大，无法保存（{0} 份笔迹，{1} MB）。</translation>
    </message>
    <message>
        <source>The case was saved by a newer version of the program.</source>
        <translation>此案件由更新版本的程序保存。</translation>
    </message>
    <message>
        <source>The crop is too large.</source>
        <translation>裁剪范围过大。</translation>
    </message>
    <message>
        <source>The crop lies outside the picture.</source>
        <translation>裁剪范围在图片之外。</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1}.</source>
        <translation>设备 {0} 无法使用：{1}。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The drawing cannot be saved ({0}).</source>
        <translation>无法保存手写内容（{0}）。</translation>
    </message>
    <message>
        <source>The drawing has more than {0} points.</source>
        <translation>手写内容超过 {0} 个点。</translation>
    </message>
    <message>
        <source>The drawing has more than {0} strokes.</source>
        <translation>手写内容超过 {0} 个笔画。</translation>
    </message>
    <message>
        <source>The drawing has no channels X and Y.</source>
        <translation>手写内容没有 X 和 Y 通道。</translation>
    </message>
    <message>
        <source>The drawing is empty.</source>
        <translation>手写内容为空。</translation>
    </message>
    <message>
        <source>The drawing is larger than {0} MB.</source>
        <translation>手写内容大于 {0} MB。</translation>
    </message>
    <message>
        <source>The engine does not know this kind of request.</source>
        <translation>引擎无法识别此类请求。</translation>
    </message>
    <message>
        <source>The engine does not start, or stops at once.</source>
        <translation>引擎无法启动，或一启动就停止。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer was not understood ({0}).</source>
        <translation>无法理解引擎的应答（{0}）。</translation>
    </message>
    <message>
        <source>The file cannot be opened ({0}).</source>
        <translation>无法打开文件（{0}）。</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <translation>无法读取文件（{0}）。</translation>
    </message>
    <message>
        <source>The file cannot be written ({0}).</source>
        <translation>无法写入文件（{0}）。</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>文件在读取过程中发生了更改。</translation>
    </message>
    <message>
        <source>The file declares a document type, which is not safe.</source>
        <translation>文件含有文档类型声明，不安全。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>文件不完整。</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>文件已存在。</translation>
    </message>
    <message>
        <source>The file has more than {0} elements.</source>
        <translation>文件超过 {0} 个元素。</translation>
    </message>
    <message>
        <source>The file has no card: another program made it.</source>
        <translation>文件没有模型卡：它由其他程序生成。</translation>
    </message>
    <message>
        <source>The file holds more than a drawing can have.</source>
        <translation>文件内容超出手写内容的上限。</translation>
    </message>
    <message>
        <source>The file holds no pen stroke.</source>
        <translation>文件中没有笔画。</translation>
    </message>
    <message>
        <source>The file is XML, but not InkML.</source>
        <translation>文件是 XML，但不是 InkML。</translation>
    </message>
    <message>
        <source>The file is XML, but not SVG.</source>
        <translation>文件是 XML，但不是 SVG。</translation>
    </message>
    <message>
        <source>The file is damaged or ends too early.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB.</source>
        <translation>文件大于 512 MB。</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>文件大于 {0} MB。</translation>
    </message>
    <message>
        <source>The file is larger than {0}.</source>
        <translation>文件大于 {0}。</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>文件不是格式正确的 XML。</translation>
    </message>
    <message>
        <source>The file is too large to be kept ({0} MB).</source>
        <translation>文件过大，无法保存（{0} MB）。</translation>
    </message>
    <message>
        <source>The file is too large to be kept.</source>
        <translation>文件过大，无法保存。</translation>
    </message>
    <message>
        <source>The file nests more than {0} levels deep.</source>
        <translation>文件嵌套超过 {0} 层。</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be opened ({0}).</source>
        <translation>无法打开样本集文件（{0}）。</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be opened.</source>
        <translation>无法打开样本集文件。</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be read or written.</source>
        <translation>无法读取或写入样本集文件。</translation>
    </message>
    <message>
        <source>The file of the reference sets is damaged.</source>
        <translation>样本集文件已损坏。</translation>
    </message>
    <message>
        <source>The file of the reference sets is write-protected.</source>
        <translation>样本集文件受写保护。</translation>
    </message>
    <message>
        <source>The file of the reference sets may not be used.</source>
        <translation>没有使用样本集文件的权限。</translation>
    </message>
    <message>
        <source>The file&apos;s tensors are not those of the network {0} ({1} differ, the first is {2}).</source>
        <translation>文件中的张量与网络 {0} 不符（{1} 个不同，第一个是 {2}）。</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>无法读取文件夹（{0}）。</translation>
    </message>
    <message>
        <source>The folder of models cannot be read ({0}).</source>
        <translation>无法读取模型文件夹（{0}）。</translation>
    </message>
    <message>
        <source>The folder of your models cannot be written ({0}).</source>
        <translation>无法写入您的模型文件夹（{0}）。</translation>
    </message>
    <message>
        <source>The graphics card stopped answering.</source>
        <translation>显卡停止响应。</translation>
    </message>
    <message>
        <source>The header of the model file is damaged.</source>
        <translation>模型文件的文件头已损坏。</translation>
    </message>
    <message>
        <source>The held-out writers offer nothing to compare.</source>
        <translation>留出书写人没有可比对的内容。</translation>
    </message>
    <message>
        <source>The log of the engine says where.</source>
        <translation>引擎日志中记有出错位置。</translation>
    </message>
    <message>
        <source>The model cannot be written ({0}).</source>
        <translation>无法写入模型（{0}）。</translation>
    </message>
    <message>
        <source>The model file cannot be read ({0}).</source>
        <translation>无法读取模型文件（{0}）。</translation>
    </message>
    <message>
        <source>The model file changed while it was read.</source>
        <translation>模型文件在读取过程中发生了更改。</translation>
    </message>
    <message>
        <source>The model file ends too early.</source>
        <translation>模型文件不完整。</translation>
    </message>
    <message>
        <source>The model file holds values that are not numbers.</source>
        <translation>模型文件含有不是数字的值。</translation>
    </message>
    <message>
        <source>The model file is damaged.</source>
        <translation>模型文件已损坏。</translation>
    </message>
    <message>
        <source>The model file is longer than its header says.</source>
        <translation>模型文件比其文件头所示的长。</translation>
    </message>
    <message>
        <source>The model needs the network {0}, which this program does not have.</source>
        <translation>模型需要网络 {0}，而本程序没有该网络。</translation>
    </message>
    <message>
        <source>The model was made by a newer version of the program.</source>
        <translation>此模型由更新版本的程序生成。</translation>
    </message>
    <message>
        <source>The model was made by an earlier version of the program.</source>
        <translation>此模型由较早版本的程序生成。</translation>
    </message>
    <message>
        <source>The model was trained on pictures of imaging version {0}; this program makes version {1}.</source>
        <translation>模型用图像处理版本 {0} 的图片训练；本程序生成版本 {1}。</translation>
    </message>
    <message>
        <source>The model {0} came with the program.</source>
        <translation>模型 {0} 随程序提供。</translation>
    </message>
    <message>
        <source>The model {0} is for the profile {1}.</source>
        <translation>模型 {0} 适用于配置 {1}。</translation>
    </message>
    <message>
        <source>The model {0} is in use for the profile {1}.</source>
        <translation>模型 {0} 正用于配置 {1}。</translation>
    </message>
    <message>
        <source>The model {0} is not calibrated.</source>
        <translation>模型 {0} 未校准。</translation>
    </message>
    <message>
        <source>The model {0} was made from {1}, which it can be rolled back to.</source>
        <translation>模型 {0} 由 {1} 得来，并可回退到它。</translation>
    </message>
    <message>
        <source>The model {0} was not made from another one.</source>
        <translation>模型 {0} 并非由其他模型得来。</translation>
    </message>
    <message>
        <source>The model {0}, which {1} was made from, is not here any more, or has changed.</source>
        <translation>模型 {0}（{1} 的来源模型）已不在此处，或已更改。</translation>
    </message>
    <message>
        <source>The model&apos;s calibration is damaged.</source>
        <translation>模型的校准数据已损坏。</translation>
    </message>
    <message>
        <source>The model&apos;s card has no usable entry {0}.</source>
        <translation>模型卡没有可用的条目 {0}。</translation>
    </message>
    <message>
        <source>The model&apos;s card is not valid JSON.</source>
        <translation>模型卡不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The name of the file, or the path to it, is too long.</source>
        <translation>文件的名称或路径太长。</translation>
    </message>
    <message>
        <source>The name of the set holds signs that cannot be read.</source>
        <translation>样本集名称含有无法显示的字符。</translation>
    </message>
    <message>
        <source>The name of the set is empty.</source>
        <translation>样本集名称为空。</translation>
    </message>
    <message>
        <source>The name of the set is too long.</source>
        <translation>样本集名称过长。</translation>
    </message>
    <message>
        <source>The name {0} of a set is taken.</source>
        <translation>数据集名称 {0} 已被占用。</translation>
    </message>
    <message>
        <source>The network can see this, so figures on these data may be too good.</source>
        <translation>网络能看到这一差异，因此在这些数据上的数字可能偏好。</translation>
    </message>
    <message>
        <source>The network {0} cannot be built with {1} = {2}.</source>
        <translation>网络 {0} 无法以 {1} = {2} 构建。</translation>
    </message>
    <message>
        <source>The network {0} cannot be built: {1}.</source>
        <translation>网络 {0} 无法构建：{1}。</translation>
    </message>
    <message>
        <source>The notes are longer than {0} characters.</source>
        <translation>备注超过 {0} 个字符。</translation>
    </message>
    <message>
        <source>The old file cannot be removed ({0}).</source>
        <translation>无法删除旧文件（{0}）。</translation>
    </message>
    <message>
        <source>The others go on. Try another sample, or another form of this one.</source>
        <translation>其余比对照常进行。请换一份试试，或换用此份笔迹的其他形式。</translation>
    </message>
    <message>
        <source>The page has {0} megapixels at {1} dpi; {2} are the limit.</source>
        <translation>此页在 {1} dpi 下有 {0} 百万像素；上限为 {2}。</translation>
    </message>
    <message>
        <source>The page of the PDF cannot be drawn.</source>
        <translation>无法呈现此 PDF 页面。</translation>
    </message>
    <message>
        <source>The page of the PDF is empty.</source>
        <translation>此 PDF 页面为空。</translation>
    </message>
    <message>
        <source>The pen&apos;s width is not a number above zero.</source>
        <translation>笔的粗细不是大于零的数值。</translation>
    </message>
    <message>
        <source>The picture has {0} megapixels; 100 are the limit.</source>
        <translation>图片有 {0} 百万像素；上限为 100。</translation>
    </message>
    <message>
        <source>The program removes this before it compares.</source>
        <translation>程序会在比对前消除这一差异。</translation>
    </message>
    <message>
        <source>The reference sets are being changed by another program.</source>
        <translation>样本集正由另一程序更改。</translation>
    </message>
    <message>
        <source>The reference sets were kept by a newer version of the program.</source>
        <translation>样本集由更新版本的程序保存。</translation>
    </message>
    <message>
        <source>The reference was removed.</source>
        <translation>样本已被移除。</translation>
    </message>
    <message>
        <source>The row names no questioned sample.</source>
        <translation>此行未指定检材。</translation>
    </message>
    <message>
        <source>The run {0} cannot be kept ({1}).</source>
        <translation>无法保留运行 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The run {0} is being trained by another window or command.</source>
        <translation>训练 {0} 正由另一窗口或命令进行。</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written ({0}).</source>
        <translation>无法写入运行的文件夹（{0}）。</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds a training that began with another model.</source>
        <translation>该文件夹中有以另一模型开始的训练。</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds other files.</source>
        <translation>训练文件夹中有其他文件。</translation>
    </message>
    <message>
        <source>The settings cannot be read ({0}); the defaults hold.</source>
        <translation>无法读取设置（{0}）；采用默认设置。</translation>
    </message>
    <message>
        <source>The settings cannot be written ({0}).</source>
        <translation>无法写入设置（{0}）。</translation>
    </message>
    <message>
        <source>The settings were damaged; the defaults hold. The old file is {0}.</source>
        <translation>设置已损坏；采用默认设置。旧文件为 {0}。</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>表格没有行。</translation>
    </message>
    <message>
        <source>The table has over {0} rows.</source>
        <translation>表格超过 {0} 行。</translation>
    </message>
    <message>
        <source>The table&apos;s columns are not known.</source>
        <translation>无法识别表格的列。</translation>
    </message>
    <message>
        <source>The time limit of {0} s leaves no time to train: the check alone took {1} s.</source>
        <translation>时间限制 {0} 秒不足以进行训练：仅检查就用了 {1} 秒。</translation>
    </message>
    <message>
        <source>The time of a stroke runs backwards.</source>
        <translation>某个笔画的时间倒退。</translation>
    </message>
    <message>
        <source>The trainer ended unexpectedly (exit code {0}). Start again; a training goes on from its last checkpoint.</source>
        <translation>训练程序意外结束（退出代码 {0}）。请重新开始；训练将从最近检查点继续。</translation>
    </message>
    <message>
        <source>The training left the range of numbers.</source>
        <translation>训练中的数值超出范围。</translation>
    </message>
    <message>
        <source>The weights hold no pictures.</source>
        <translation>权重不含任何图片。</translation>
    </message>
    <message>
        <source>There are no comparisons to calibrate on.</source>
        <translation>没有可用于校准的比对。</translation>
    </message>
    <message>
        <source>There are no pictures in it.</source>
        <translation>其中没有图片。</translation>
    </message>
    <message>
        <source>There are no reference sets.</source>
        <translation>没有样本集。</translation>
    </message>
    <message>
        <source>There are not two writers with two genuine samples.</source>
        <translation>有两份真迹的书写人不足两名。</translation>
    </message>
    <message>
        <source>There are {0} writers with at least {1} genuine samples.</source>
        <translation>只有 {0} 名书写人有至少 {1} 份真迹。</translation>
    </message>
    <message>
        <source>There is 1 writer with at least {0} genuine samples.</source>
        <translation>只有 1 名书写人有至少 {0} 份真迹。</translation>
    </message>
    <message>
        <source>There is a model {0} already.</source>
        <translation>已有模型 {0}。</translation>
    </message>
    <message>
        <source>There is a reference set {0} already.</source>
        <translation>已有样本集 {0}。</translation>
    </message>
    <message>
        <source>There is no device called {0}.</source>
        <translation>没有名为 {0} 的设备。</translation>
    </message>
    <message>
        <source>There is no model {0} of yours.</source>
        <translation>您没有模型 {0}。</translation>
    </message>
    <message>
        <source>There is no model {0}.</source>
        <translation>没有模型 {0}。</translation>
    </message>
    <message>
        <source>There is no operating point {0}.</source>
        <translation>没有工作点 {0}。</translation>
    </message>
    <message>
        <source>There is no page {0}; the last one is {1}.</source>
        <translation>没有第 {0} 页；最后一页是第 {1} 页。</translation>
    </message>
    <message>
        <source>There is no reference for this sample.</source>
        <translation>此检材没有可比对的样本。</translation>
    </message>
    <message>
        <source>There is no reference set {0}.</source>
        <translation>没有样本集 {0}。</translation>
    </message>
    <message>
        <source>There is no reference.</source>
        <translation>没有样本。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有此文件夹。</translation>
    </message>
    <message>
        <source>There is no such model file.</source>
        <translation>没有此模型文件。</translation>
    </message>
    <message>
        <source>There is not enough memory even for the smallest batch.</source>
        <translation>即使用最小的批次，内存也不足。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足，无法完成此操作。</translation>
    </message>
    <message>
        <source>There is only one sign in it.</source>
        <translation>其中只有一个字符。</translation>
    </message>
    <message>
        <source>There is only one writer in it.</source>
        <translation>其中只有一名书写人。</translation>
    </message>
    <message>
        <source>These weights are of one more training by the same recipe, on all of these alphabets.</source>
        <translation>这些权重来自按同一方案对全部这些字母表再做的一次训练。</translation>
    </message>
    <message>
        <source>These weights are of one more training by the same recipe, on all of these alphabets; thresholds and figures are those of the first one.</source>
        <translation>这些权重来自按同一方案对全部这些字母表再做的一次训练；阈值和数据沿用第一次的结果。</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <source>This is a pickled checkpoint, which could run code when read; it is never opened.</source>
        <translation>这是 pickle 格式的检查点，读取时可能运行代码，因此从不打开。</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <translation>这是管道或设备，不是文件。</translation>
    </message>
    <message>
        <source>This is no file&apos;s name.</source>
        <translation>这不是文件名。</translation>
    </message>
    <message>
        <source>This is not a case.</source>
        <translation>这不是案件。</translation>
    </message>
    <message>
        <source>This is not a drawing.</source>
        <translation>这不是手写内容。</translation>
    </message>
    <message>
        <source>This is not a drawing: it has no list of strokes.</source>
        <translation>这不是手写内容：其中没有笔画列表。</translation>
    </message>
    <message>
        <source>This is not a file of reference sets.</source>
        <translation>这不是样本集文件。</translation>
    </message>
    <message>
        <source>This is not a model file.</source>
        <translation>这不是模型文件。</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>这不是可读取的图片。</translation>
    </message>
    <message>
        <source>This is only a pointer to a large file that git did not fetch.</source>
        <translation>这只是一个大文件的指针，git 尚未获取该文件。</translation>
    </message>
    <message>
        <source>This reference is not in its set any more.</source>
        <translation>此样本已不在其样本集中。</translation>
    </message>
    <message>
        <source>This reference is not there any more.</source>
        <translation>此样本已不存在。</translation>
    </message>
    <message>
        <source>This reference set is not there any more.</source>
        <translation>此样本集已不存在。</translation>
    </message>
    <message>
        <source>This request stopped the engine twice.</source>
        <translation>此请求两次使引擎停止。</translation>
    </message>
    <message>
        <source>This sample is not there any more.</source>
        <translation>此份笔迹已不存在。</translation>
    </message>
    <message>
        <source>Thresholds: {0} local writers with {1} genuine samples and {2} imitations.</source>
        <translation>阈值：{0} 名本地书写人，含 {1} 个真迹样本和 {2} 个摹仿。</translation>
    </message>
    <message>
        <source>Too little to train on: {0} signs with {1} genuine samples are needed, and there are {2}. Thresholds can be recalibrated.</source>
        <translation>数据太少，无法训练：需要 {0} 个字符、每个 {1} 份真迹，现有 {2} 个。可以重新校准阈值。</translation>
    </message>
    <message>
        <source>Too little to train on: {0} writers with {1} genuine samples are needed, and there are {2}. Thresholds can be recalibrated.</source>
        <translation>数据太少，无法训练：需要 {0} 名书写人、每人 {1} 份真迹，现有 {2} 名。可以重新校准阈值。</translation>
    </message>
    <message>
        <source>Train it again with this version, or choose another model.</source>
        <translation>请用此版本重新训练，或选择其他模型。</translation>
    </message>
    <message>
        <source>Trained on Omniglot (Lake, Salakhutdinov and Tenenbaum 2015), which is under the MIT licence.</source>
        <translation>使用 Omniglot（Lake、Salakhutdinov 和 Tenenbaum 2015）训练，该数据集采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Trained on crossmedia, which is under the MIT licence, and on invented handwriting.</source>
        <translation>使用采用 MIT 许可证的 crossmedia 和虚构笔迹训练。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>有两列同名。</translation>
    </message>
    <message>
        <source>Update the program, or choose another model.</source>
        <translation>请更新程序，或选择其他模型。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>请更新本程序。</translation>
    </message>
    <message>
        <source>Update this program; nothing was changed.</source>
        <translation>请更新本程序；未作任何更改。</translation>
    </message>
    <message>
        <source>Use 1 or 0, same or different.</source>
        <translation>请使用 1 或 0、same 或 different。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, TIFF, BMP, WebP or PDF.</source>
        <translation>请使用 PNG、JPEG、TIFF、BMP、WebP 或 PDF。</translation>
    </message>
    <message>
        <source>Use a part.</source>
        <translation>请只使用其中一部分。</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <translation>请使用较小的图片。</translation>
    </message>
    <message>
        <source>Use genuine or forged.</source>
        <translation>请使用 genuine 或 forged。</translation>
    </message>
    <message>
        <source>Use up to 60 lower-case letters, digits, dots, dashes and underscores.</source>
        <translation>最多 60 个小写字母、数字、点、短横线和下划线。</translation>
    </message>
    <message>
        <source>Use up to {0} letters.</source>
        <translation>请最多使用 {0} 个字符。</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it there.</source>
        <translation>请等它结束，或在那里停止它。</translation>
    </message>
    <message>
        <source>Wait for its end, stop it there, or choose another name.</source>
        <translation>请等它结束、在那里停止它，或选择其他名称。</translation>
    </message>
    <message>
        <source>What was kept of this reference is damaged.</source>
        <translation>此样本的保存数据已损坏。</translation>
    </message>
    <message>
        <source>Whoever uses the weights for anything else has to settle that with the owners of those sets.</source>
        <translation>将权重用于其他用途者，须自行与这些数据集的所有者商定。</translation>
    </message>
    <message>
        <source>With {0} signs a training can be checked on signs that it did not learn from.</source>
        <translation>有 {0} 个字符时，训练可以在未参与学习的字符上检查。</translation>
    </message>
    <message>
        <source>With {0} signs a training is an experiment: each sign is checked in turn, and chance will hardly ever allow the result to be adopted. Recalibration is safer and takes seconds.</source>
        <translation>只有 {0} 个字符时，训练只是一次实验：每个字符轮流接受检查，而偶然因素几乎不会让结果得到采用。重新校准更稳妥，只需几秒。</translation>
    </message>
    <message>
        <source>With {0} writers a training can be checked on writers that it did not learn from.</source>
        <translation>有 {0} 名书写人时，训练可以在未参与学习的书写人上检查。</translation>
    </message>
    <message>
        <source>With {0} writers a training is an experiment: each writer is checked in turn, and chance will hardly ever allow the result to be adopted. Recalibration is safer and takes seconds.</source>
        <translation>只有 {0} 名书写人时，训练只是一次实验：每名书写人轮流接受检查，而偶然因素几乎不会让结果得到采用。重新校准更稳妥，只需几秒。</translation>
    </message>
    <message>
        <source>Without imitations nothing can be learnt, or measured, about skilled imitation: only how your writers vary, and how they differ from each other.</source>
        <translation>没有摹仿样本，就无法学习或测量熟练摹仿：只能了解您的书写人如何变化，以及彼此如何不同。</translation>
    </message>
    <message>
        <source>Your imitations are more, or less, densely inked than the genuine ones.</source>
        <translation>您的摹仿样本的墨迹比真迹更密或更疏。</translation>
    </message>
    <message>
        <source>Your imitations have another shape, wider or taller, than the genuine ones.</source>
        <translation>您的摹仿样本的形状与真迹不同，更宽或更高。</translation>
    </message>
    <message>
        <source>Your imitations were cut out or scanned at another size than the genuine ones.</source>
        <translation>您的摹仿样本与真迹裁切或扫描的尺寸不同。</translation>
    </message>
    <message>
        <source>Your imitations were scanned on other paper, or with other settings, than the genuine ones.</source>
        <translation>您的摹仿样本与真迹扫描时所用的纸张或设置不同。</translation>
    </message>
    <message>
        <source>Your imitations were written with another pen or ink than the genuine ones.</source>
        <translation>您的摹仿样本与真迹书写时所用的笔或墨水不同。</translation>
    </message>
    <message>
        <source>a new network after Koch et al. 2015</source>
        <translation>按 Koch 等 2015 建立的新网络</translation>
    </message>
    <message>
        <source>against other people&apos;s own samples, no imitations</source>
        <translation>与他人自己的样本比对，没有摹仿样本</translation>
    </message>
    <message>
        <source>an NVIDIA driver is present, but the installed PyTorch is its CPU build</source>
        <translation>已有 NVIDIA 驱动程序，但安装的 PyTorch 是 CPU 版本</translation>
    </message>
    <message>
        <source>base {0}</source>
        <translation>基础模型 {0}</translation>
    </message>
    <message>
        <source>crossmedia: training writers; 400 invented writers with imitations.</source>
        <translation>crossmedia：训练书写人；400 名带摹仿的虚构书写人。</translation>
    </message>
    <message>
        <source>no CUDA device found</source>
        <translation>未找到 CUDA 设备</translation>
    </message>
    <message>
        <source>no local imitations</source>
        <translation>没有本地摹仿样本</translation>
    </message>
    <message>
        <source>recalibrated on {0} local genuine comparisons and {1}, {2} local writers</source>
        <translation>以 {0} 次本地真迹比对和{1}重新校准，{2} 名本地书写人</translation>
    </message>
    <message>
        <source>susig, svc2004, dutch, nisdcc_scans, crossmedia, and_words and 500 words of unipen_words: training writers.</source>
        <translation>susig、svc2004、dutch、nisdcc_scans、crossmedia、and_words 以及 unipen_words 中的 500 个词：训练书写人。</translation>
    </message>
    <message>
        <source>the CPU was asked for</source>
        <translation>已指定使用 CPU</translation>
    </message>
    <message>
        <source>the model&apos;s own known scores count as {0} writers more</source>
        <translation>模型自身的已知分数按另外 {0} 名书写人计</translation>
    </message>
    <message>
        <source>there are {0} CUDA devices, numbered from 0</source>
        <translation>共有 {0} 个 CUDA 设备，编号从 0 开始</translation>
    </message>
    <message>
        <source>tuned from {0}</source>
        <translation>由 {0} 微调而来</translation>
    </message>
    <message>
        <source>validation alphabets</source>
        <translation>验证字母表</translation>
    </message>
    <message>
        <source>{0} and {1} have the name of one and the same sample.</source>
        <translation>{0} 与 {1} 的名称指的是同一份笔迹。</translation>
    </message>
    <message>
        <source>{0} and {1} have the same name, as if they were one writer.</source>
        <translation>{0} 与 {1} 同名，会被当作同一书写人。</translation>
    </message>
    <message>
        <source>{0} are needed to train; recalibration works with 2.</source>
        <translation>训练需要 {0} 名书写人；重新校准有 2 名即可。</translation>
    </message>
    <message>
        <source>{0} as drawings</source>
        <translation>{0}（手绘笔画）</translation>
    </message>
    <message>
        <source>{0} as drawings without pressure</source>
        <translation>{0}（无压力的手绘笔画）</translation>
    </message>
    <message>
        <source>{0} as pictures</source>
        <translation>{0}（图片）</translation>
    </message>
    <message>
        <source>{0} cannot name a model.</source>
        <translation>{0} 不能用作模型名称。</translation>
    </message>
    <message>
        <source>{0} genuine comparisons and {1} of the other kind, {2} writers of {3}</source>
        <translation>{0} 次真迹比对和 {1} 次另一类比对，{3} 的 {2} 名书写人</translation>
    </message>
    <message>
        <source>{0} held-out signs</source>
        <translation>{0} 个留出字符</translation>
    </message>
    <message>
        <source>{0} held-out writers</source>
        <translation>{0} 名留出书写人</translation>
    </message>
    <message>
        <source>{0} held-out writers (strangers: there are no imitations)</source>
        <translation>{0} 名留出书写人（陌生人：没有摹仿样本）</translation>
    </message>
    <message>
        <source>{0} imitations</source>
        <translation>{0} 次摹仿</translation>
    </message>
    <message>
        <source>{0} is not one of the models at hand.</source>
        <translation>{0} 不在现有模型之列。</translation>
    </message>
    <message>
        <source>{0} is the same picture as {1}, which is another writer&apos;s.</source>
        <translation>{0} 与 {1} 是同一图片，而后者属于另一书写人。</translation>
    </message>
    <message>
        <source>{0} local writers with {1} genuine samples and {2} imitations, by which {3} was trained.</source>
        <translation>{0} 名本地书写人，含 {1} 个真迹样本和 {2} 个摹仿，用于训练 {3}。</translation>
    </message>
    <message>
        <source>{0} passed a test run</source>
        <translation>{0} 已通过试运行</translation>
    </message>
    <message>
        <source>{0} signs have fewer than {1} genuine samples.</source>
        <translation>有 {0} 个字符的真迹少于 {1} 份。</translation>
    </message>
    <message>
        <source>{0} to {1} equal error rate</source>
        <translation>等错误率从 {0} 变为 {1}</translation>
    </message>
    <message>
        <source>{0} writers have fewer than {1} genuine samples.</source>
        <translation>有 {0} 名书写人的真迹少于 {1} 份。</translation>
    </message>
    <message>
        <source>{0}, recalibrated</source>
        <translation>{0}，已重新校准</translation>
    </message>
    <message>
        <source>{0}, tuned</source>
        <translation>{0}，已微调</translation>
    </message>
    <message>
        <source>{0}, validation writers, 1 reference</source>
        <translation>{0}，验证书写人，1 个样本</translation>
    </message>
    <message>
        <source>{0}, validation writers, {1} references</source>
        <translation>{0}，验证书写人，{1} 个样本</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Aligning…</source>
        <translation>正在对齐…</translation>
    </message>
    <message>
        <source>Alignment…</source>
        <translation>对齐…</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Blinking: {0} and {1}. {2}</source>
        <translation>闪烁：{0} 与 {1}。{2}</translation>
    </message>
    <message>
        <source>Difference map</source>
        <translation>差异图</translation>
    </message>
    <message>
        <source>Difference map. Questioned: {0}. Reference {1}: {2}. Orange: parts that lower the likelihood ratio, by the network&apos;s own account.</source>
        <translation>差异图。检材：{0}。样本 {1}：{2}。橙色：据网络自身计算，拉低似然比的部位。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Lines between parts that the network matched</source>
        <translation>网络所对应部位之间的连线</translation>
    </message>
    <message>
        <source>Matched parts</source>
        <translation>对应部位</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation>展开或折叠证据</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Overlay of {0} and {1}. {2}</source>
        <translation>{0} 与 {1} 的叠加。{2}</translation>
    </message>
    <message>
        <source>Overlay. Questioned in orange: {0}. Reference {1} in blue: {2}. Both: dark.</source>
        <translation>叠加。检材为橙色：{0}。样本 {1} 为蓝色：{2}。重合处：深色。</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>Pressure, agreement {0}</source>
        <translation>压力，一致度 {0}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>Questioned: {0}. Reference {1}: {2}.</source>
        <translation>检材：{0}。样本 {1}：{2}。</translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px</source>
        <translation>样本旋转 {0}°，缩放 × {1}，移动 {2} px</translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px, by hand</source>
        <translation>样本旋转 {0}°，缩放 × {1}，移动 {2} px，手动</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>样本 {0}</translation>
    </message>
    <message>
        <source>Reference {0} is left out of the comparison.</source>
        <translation>样本 {0} 未参与比对。</translation>
    </message>
    <message>
        <source>Reference {0}, not used</source>
        <translation>样本 {0}，未使用</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save evidence as picture</source>
        <translation>将证据保存为图片</translation>
    </message>
    <message>
        <source>Save or copy as picture</source>
        <translation>保存或复制为图片</translation>
    </message>
    <message>
        <source>Show all	0</source>
        <translation>显示全部	0</translation>
    </message>
    <message>
        <source>Show questioned</source>
        <translation>显示检材</translation>
    </message>
    <message>
        <source>Show reference</source>
        <translation>显示样本</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed along the way of the pen. Questioned in orange: {0}. Reference {1} in blue, laid on it: {2}.</source>
        <translation>沿笔迹行程的速度。橙色为检材：{0}。蓝色为叠放其上的样本 {1}：{2}。</translation>
    </message>
    <message>
        <source>Speed and pressure along the way of the pen. Questioned in orange: {0}. Reference {1} in blue, laid on it: {2}.</source>
        <translation>沿笔迹行程的速度与压力。橙色为检材：{0}。蓝色为叠放其上的样本 {1}：{2}。</translation>
    </message>
    <message>
        <source>Speed of blinking</source>
        <translation>闪烁速度</translation>
    </message>
    <message>
        <source>Speed, agreement {0}</source>
        <translation>速度，一致度 {0}</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Strength of the difference map</source>
        <translation>差异图的强度</translation>
    </message>
    <message>
        <source>The evidence is not there yet for the samples as they are now. Open Evidence, and try again when it shows them.</source>
        <translation>当前样本的证据视图尚未就绪。请打开证据视图，待其显示后重试。</translation>
    </message>
    <message>
        <source>The evidence was copied as a picture.</source>
        <translation>证据已复制为图片。</translation>
    </message>
    <message>
        <source>There is no picture to save here.</source>
        <translation>这里没有可保存的图片。</translation>
    </message>
    <message>
        <source>There is no picture to zoom here.</source>
        <translation>此处没有可缩放的图片。</translation>
    </message>
    <message>
        <source>There is nothing to align yet.</source>
        <translation>尚无可对齐的内容。</translation>
    </message>
    <message>
        <source>This model compares whole pictures; it matches no parts of them.</source>
        <translation>此模型比对整幅图片，不对应其中的部位。</translation>
    </message>
    <message>
        <source>View of the evidence</source>
        <translation>证据视图</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom both together</source>
        <translation>两侧同步缩放</translation>
    </message>
    <message>
        <source>Zoom in	+</source>
        <translation>放大	+</translation>
    </message>
    <message>
        <source>Zoom out	−</source>
        <translation>缩小	−</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>appears as soon as both samples are read.</source>
        <translation>两个样本读取后即显示。</translation>
    </message>
    <message>
        <source>appears once both samples can be used.</source>
        <translation>两个样本都可用后即显示。</translation>
    </message>
    <message>
        <source>appears once both sides hold a sample.</source>
        <translation>两侧均有内容后显示。</translation>
    </message>
    <message>
        <source>both</source>
        <translation>重合</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>重</translation>
    </message>
    <message>
        <source>is compared of signatures only.</source>
        <translation>只在比较签名时使用。</translation>
    </message>
    <message>
        <source>is known of whole drawings whose times were kept. Scans and photos do not tell it.</source>
        <translation>只有保留了书写时间的完整手写内容才有。扫描件和照片都没有。</translation>
    </message>
    <message>
        <source>light</source>
        <translation>轻</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>reference {0}</source>
        <translation>样本 {0}</translation>
    </message>
    <message>
        <source>reference {0}, not used</source>
        <translation>样本 {0}，未使用</translation>
    </message>
    <message>
        <source>side by side, overlay, blink, difference map, movement</source>
        <translation>并排、叠加、闪烁、差异图、运动</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>{0} Hz</source>
        <translation>{0} Hz</translation>
    </message>
    <message>
        <source>{0}, cleaned and cropped</source>
        <translation>{0}，已清理并裁剪</translation>
    </message>
    <message>
        <source>{0}, difference map</source>
        <translation>{0}，差异图</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the left third</source>
        <translation>{0}，差异图，左侧三分之一差异最大</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the middle third</source>
        <translation>{0}，差异图，中间三分之一差异最大</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the right third</source>
        <translation>{0}，差异图，右侧三分之一差异最大</translation>
    </message>
    <message>
        <source>{0}: no difference that counts</source>
        <translation>{0}：无显著差异</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>1 / (1 + 10^−llr): the llr on a scale from 0 to 1, at equal prior odds.</source>
        <translation>1 / (1 + 10^−llr)：先验几率相等时，llr 在 0 到 1 标度上的值。</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>Add references</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>Add the questioned sample</source>
        <translation>添加检材</translation>
    </message>
    <message>
        <source>All are drawings: how the pen moved counts too.</source>
        <translation>全部是手写内容：笔的运动方式也计算在内。</translation>
    </message>
    <message>
        <source>Band: among references. Ticks: this sample.</source>
        <translation>色带：样本之间的相互比对。刻度：此检材。</translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation>比对示例</translation>
    </message>
    <message>
        <source>Compared by shape alone: not every picture shows where its line is dark or wide.</source>
        <translation>仅按形状比较：并非每张图片都能看出线条何处较深或较宽。</translation>
    </message>
    <message>
        <source>Compared by shape and width: not every picture shows where its line is dark.</source>
        <translation>按形状和宽度比较：并非每张图片都能看出线条何处较深。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比对…</translation>
    </message>
    <message>
        <source>Evidence, not a decision. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation>这是证据，不是决定。&lt;b&gt;由人作出决定。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Evidence, not a decision. The score assumes equal prior odds. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation>这是证据，不是决定。得分假定先验几率相等。&lt;b&gt;由人作出决定。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>比对结果</translation>
    </message>
    <message>
        <source>Hatched: beyond what these data support.</source>
        <translation>阴影线：超出这些数据所能支持的范围。</translation>
    </message>
    <message>
        <source>How strongly the evidence points either way, and how often that misleads.</source>
        <translation>证据对任一方向的支持强度，以及产生误导的频率。</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>无定论</translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation>无定论区间</translation>
    </message>
    <message>
        <source>Leans to different signs</source>
        <translation>倾向于不同字符</translation>
    </message>
    <message>
        <source>Leans to different writers</source>
        <translation>倾向于不同书写人</translation>
    </message>
    <message>
        <source>Leans to the same sign</source>
        <translation>倾向于同一字符</translation>
    </message>
    <message>
        <source>Leans to the same writer</source>
        <translation>倾向于同一书写人</translation>
    </message>
    <message>
        <source>Leans weakly to different signs</source>
        <translation>略微倾向于不同字符</translation>
    </message>
    <message>
        <source>Leans weakly to different writers</source>
        <translation>略微倾向于不同书写人</translation>
    </message>
    <message>
        <source>Leans weakly to the same sign</source>
        <translation>略微倾向于同一字符</translation>
    </message>
    <message>
        <source>Leans weakly to the same writer</source>
        <translation>略微倾向于同一书写人</translation>
    </message>
    <message>
        <source>More about these numbers</source>
        <translation>关于这些数字的更多说明</translation>
    </message>
    <message>
        <source>New here? Synthetic signatures, one click.</source>
        <translation>初次使用？一键试用合成签名。</translation>
    </message>
    <message>
        <source>New here? Synthetic signs, one click.</source>
        <translation>初次使用？一键试用合成字符。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可比对的内容</translation>
    </message>
    <message>
        <source>One known sign is enough to start; three or more say much more.</source>
        <translation>有一个已知字符即可开始；三个或更多更有说服力。</translation>
    </message>
    <message>
        <source>One or more references</source>
        <translation>一份或多份样本</translation>
    </message>
    <message>
        <source>One signature known to be this person&apos;s is enough to start; three or more say much more.</source>
        <translation>有一份已知为此人的签名即可开始；三份或更多更有说服力。</translation>
    </message>
    <message>
        <source>Pressure is not known of all, so none counts. Measured with pens, not with mice.</source>
        <translation>并非全部样本都有压力数据，因此不计压力。测量所用的是笔，而非鼠标。</translation>
    </message>
    <message>
        <source>Questioned sample</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>Read the finding</source>
        <translation>查看比对结果</translation>
    </message>
    <message>
        <source>Recalibrated: {0} of the {1} upper scores and {2} of the {3} lower ones are of {4} local writers; the others the model had before. None of these writers was trained on.</source>
        <translation>已重新校准：上方 {1} 个分数中的 {0} 个和下方 {3} 个中的 {2} 个来自 {4} 名本地书写人；其余是模型原有的。这些书写人均未用于训练。</translation>
    </message>
    <message>
        <source>References among themselves</source>
        <translation>样本之间</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Signatures known to be this person&apos;s. Three or more say much more than one.</source>
        <translation>已知为此人的签名。三份或更多远比一份更有说服力。</translation>
    </message>
    <message>
        <source>Supports different signs</source>
        <translation>支持不同字符</translation>
    </message>
    <message>
        <source>Supports different writers</source>
        <translation>支持不同书写人</translation>
    </message>
    <message>
        <source>Supports the same sign</source>
        <translation>支持同一字符</translation>
    </message>
    <message>
        <source>Supports the same writer</source>
        <translation>支持同一书写人</translation>
    </message>
    <message>
        <source>The comparison starts by itself.</source>
        <translation>比对会自动开始。</translation>
    </message>
    <message>
        <source>The evidence is about equally probable if {0} and if {1}.</source>
        <translation>“{0}”与“{1}”这两种情形下出现此证据的可能性大致相当。</translation>
    </message>
    <message>
        <source>The evidence is {0} more probable if {1} than if {2}.</source>
        <translation>若{1}，出现此证据的可能性是{2}时的{0}。</translation>
    </message>
    <message>
        <source>The finding appears here by itself.</source>
        <translation>比对结果会自动显示在此处。</translation>
    </message>
    <message>
        <source>The others go on. Try another sample.</source>
        <translation>其余比对照常进行。请换一份试试。</translation>
    </message>
    <message>
        <source>The same sign, known. Three or more say much more than one.</source>
        <translation>同一字符，已知。三个或更多远比一个更有说服力。</translation>
    </message>
    <message>
        <source>The sign you have a question about.</source>
        <translation>您有疑问的字符。</translation>
    </message>
    <message>
        <source>The signature you have a question about.</source>
        <translation>您有疑问的签名。</translation>
    </message>
    <message>
        <source>These data support nothing beyond {0} and {1}.</source>
        <translation>超出 {0} 和 {1} 的范围，这些数据不提供支持。</translation>
    </message>
    <message>
        <source>This comparison stopped the engine</source>
        <translation>此次比对使引擎停止</translation>
    </message>
    <message>
        <source>This could not be compared</source>
        <translation>无法比对</translation>
    </message>
    <message>
        <source>Too few data for this point; it is extrapolated.</source>
        <translation>此工作点的数据过少，数值为外推所得。</translation>
    </message>
    <message>
        <source>Verdict: {0}</source>
        <translation>结论：{0}</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>正在等待引擎</translation>
    </message>
    <message>
        <source>about &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation>约 &lt;b&gt;{0} 倍&lt;/b&gt;</translation>
    </message>
    <message>
        <source>against 1 reference</source>
        <translation>与 1 份样本比对</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>对比 {0}</translation>
    </message>
    <message>
        <source>against {0} references</source>
        <translation>与 {0} 份样本比对</translation>
    </message>
    <message>
        <source>all of them are the same sign</source>
        <translation>它们全部为同一字符</translation>
    </message>
    <message>
        <source>at least &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation>至少 &lt;b&gt;{0} 倍&lt;/b&gt;</translation>
    </message>
    <message>
        <source>both are the same sign</source>
        <translation>两者为同一字符</translation>
    </message>
    <message>
        <source>extremely strong support</source>
        <translation>极强支持</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>log₁₀ LR</source>
        <translation>log₁₀ LR</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ 似然比</translation>
    </message>
    <message>
        <source>moderate support</source>
        <translation>中等支持</translation>
    </message>
    <message>
        <source>moderately strong support</source>
        <translation>较强支持</translation>
    </message>
    <message>
        <source>no support either way</source>
        <translation>不支持任何一方</translation>
    </message>
    <message>
        <source>one is another sign</source>
        <translation>其中之一为另一字符</translation>
    </message>
    <message>
        <source>somebody else imitated it</source>
        <translation>由他人摹仿</translation>
    </message>
    <message>
        <source>somebody else wrote it</source>
        <translation>由他人书写</translation>
    </message>
    <message>
        <source>strong support</source>
        <translation>强支持</translation>
    </message>
    <message>
        <source>the same person wrote all of them</source>
        <translation>全部由同一人书写</translation>
    </message>
    <message>
        <source>the same person wrote both</source>
        <translation>两者由同一人书写</translation>
    </message>
    <message>
        <source>very strong support</source>
        <translation>很强支持</translation>
    </message>
    <message>
        <source>weak support</source>
        <translation>弱支持</translation>
    </message>
    <message>
        <source>{0} comparisons of the same sign scored this low or lower</source>
        <translation>同一字符的比对中，得分同样低或更低的有 {0}</translation>
    </message>
    <message>
        <source>{0} comparisons with another sign scored this high or higher</source>
        <translation>与另一字符的比对中，得分同样高或更高的有 {0}</translation>
    </message>
    <message>
        <source>{0} comparisons with other people&apos;s own samples scored this high or higher</source>
        <translation>与他人本人样本的比对中，得分同样高或更高的有 {0}</translation>
    </message>
    <message>
        <source>{0} genuine comparisons scored this low or lower</source>
        <translation>真迹比对中，得分同样低或更低的有 {0}</translation>
    </message>
    <message>
        <source>{0} more probable if {1} than if {2}.</source>
        <translation>若{1}，可能性是{2}时的{0}。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}（共 {1}）</translation>
    </message>
    <message>
        <source>{0} or less</source>
        <translation>{0} 或更低</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} 或更高</translation>
    </message>
    <message>
        <source>{0} skilled imitations scored this high or higher</source>
        <translation>熟练摹仿中，得分同样高或更高的有 {0}</translation>
    </message>
    <message>
        <source>{0} writers, none of them trained on.</source>
        <translation>{0} 名书写人，均未用于训练。</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}；{1}。</translation>
    </message>
</context>
<context>
    <name>FullPad</name>
    <message>
        <source>Back to both sides (Esc)</source>
        <translation>返回两侧 (Esc)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Draw pad, {0}</source>
        <translation>手写板，{0}</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>细</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>1 sign, {1} samples</source>
        <translation>1 个字符，{1} 份笔迹</translation>
    </message>
    <message>
        <source>1 writer, {1} samples</source>
        <translation>1 名书写人，{1} 份笔迹</translation>
    </message>
    <message>
        <source>95 % interval {0} to {1} %</source>
        <translation>95% 区间 {0} 至 {1}%</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>另一字符</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>总览图…</translation>
    </message>
    <message>
        <source>Drawing pairs.</source>
        <translation>正在抽取配对。</translation>
    </message>
    <message>
        <source>Drop a folder with a folder for each person (imitations in a folder “forged” inside). Random pairs then show how often the model is right.</source>
        <translation>拖入一个文件夹，其中每人一个子文件夹（摹仿放在其内的“forged”文件夹中）。随后以随机配对显示模型正确的频率。</translation>
    </message>
    <message>
        <source>Enter or a double click opens a pair in Compare.</source>
        <translation>按 Enter 键或双击，在“比对”中打开一对。</translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation>等错误率</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Imitation</source>
        <translation>摹仿</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>New random pairs</source>
        <translation>新的随机配对</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>No mistakes among the compared pairs.</source>
        <translation>已比较的配对中没有错误。</translation>
    </message>
    <message>
        <source>No pair is of this kind.</source>
        <translation>没有此类配对。</translation>
    </message>
    <message>
        <source>No pairs can be drawn.</source>
        <translation>无法抽取配对。</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>无结论</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Open a folder of labelled samples</source>
        <translation>打开已标注笔迹的文件夹</translation>
    </message>
    <message>
        <source>Open a folder of samples…</source>
        <translation>打开笔迹文件夹…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Pair {0}</source>
        <translation>配对 {0}</translation>
    </message>
    <message>
        <source>Pairs shown</source>
        <translation>显示的配对</translation>
    </message>
    <message>
        <source>Pairs to show</source>
        <translation>要显示的配对</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Same sign</source>
        <translation>同一字符</translation>
    </message>
    <message>
        <source>Same writer</source>
        <translation>同一书写人</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>保存总览图</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>显示所有配对</translation>
    </message>
    <message>
        <source>Skilled imitation</source>
        <translation>熟练摹仿</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try the model on known handwriting.</source>
        <translation>用已知笔迹试验模型。</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>llr {0}   score {1}</source>
        <translation>llr {0}   得分 {1}</translation>
    </message>
    <message>
        <source>no pairs</source>
        <translation>没有配对</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比对</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>共 {0}</translation>
    </message>
    <message>
        <source>of {0} pairs</source>
        <translation>共 {0} 对</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>right, undecided, wrong</source>
        <translation>正确、未定、错误</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>种子 {0}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>when all are compared</source>
        <translation>全部比对完后显示</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} called same, {1} called different</source>
        <translation>{0} 对判为相同，{1} 对判为不同</translation>
    </message>
    <message>
        <source>{0} is being saved…</source>
        <translation>正在保存 {0}…</translation>
    </message>
    <message>
        <source>{0} of {1} pairs</source>
        <translation>{0} / {1} 对</translation>
    </message>
    <message>
        <source>{0} right, {1} undecided, {2} wrong</source>
        <translation>正确 {0}，未定 {1}，错误 {2}</translation>
    </message>
    <message>
        <source>{0} signs, {1} samples</source>
        <translation>{0} 个字符，{1} 份笔迹</translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <translation>{0} 至 {1}，共 {2}</translation>
    </message>
    <message>
        <source>{0} writers, {1} samples</source>
        <translation>{0} 名书写人，{1} 份笔迹</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A person chose to compare as it is what looks like a whole page, like print or like a copy; the warnings say which sample it is.</source>
        <translation>有人选择按原样比对看起来像整页、印刷或副本的样本；警告说明是哪个样本。</translation>
    </message>
    <message>
        <source>Compare it as it is</source>
        <translation>按原样比对</translation>
    </message>
    <message>
        <source>Cut out the signature…</source>
        <translation>裁剪出签名…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>将其排除</translation>
    </message>
    <message>
        <source>Leave out the copies</source>
        <translation>排除这些副本</translation>
    </message>
    <message>
        <source>Leave out the copy</source>
        <translation>排除该副本</translation>
    </message>
    <message>
        <source>Leave out what cannot be read</source>
        <translation>排除无法读取的样本</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>尚无结论</translation>
    </message>
    <message>
        <source>These numbers are about the whole picture, not about the signature alone.</source>
        <translation>这些数值针对整幅图片，而不只是签名。</translation>
    </message>
    <message>
        <source>This says nothing about the sign: no verdict is given.</source>
        <translation>这不能说明是什么字符，因此不给出结论。</translation>
    </message>
    <message>
        <source>This says nothing about who wrote it: no verdict is given.</source>
        <translation>这不能说明由谁书写，因此不给出结论。</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>无结论</translation>
    </message>
    <message>
        <source>{0} looks like print. Cut out the signature first.</source>
        <translation>{0}看起来像印刷。请先裁剪出签名。</translation>
    </message>
    <message>
        <source>{0} seems to hold more than one piece of writing. Cut out the signature first.</source>
        <translation>{0}似乎含有不止一处字迹。请先裁剪出签名。</translation>
    </message>
    <message>
        <source>{0}, as it was cut out, still holds other writing or print. Cut it out closer.</source>
        <translation>{0}裁切后仍含有其他字迹或印刷内容。请裁得更紧。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>From the next start on, the language is {0}.</source>
        <translation>从下次启动起，语言为{0}。</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>What went wrong inside the program. No sample, name or folder of yours is in it.</source>
        <translation>程序内部出错的记录。其中不含您的任何检材、样本、名称或文件夹。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Comparisons with a known answer, of writers that the network was not trained on: genuine ones upwards, skilled imitations downwards, on the same axis.</source>
        <translation>答案已知的比对，其书写人均未用于训练网络：真迹向上，熟练摹仿向下，共用同一坐标轴。</translation>
    </message>
    <message>
        <source>How many times more probable the evidence is if the same person wrote both than if somebody else imitated it, counted in powers of ten: +1 is 10 times, +2 is 100 times, −1 is 10 times the other way, 0 says nothing.</source>
        <translation>若两者由同一人书写，出现此证据的可能性是由他人摹仿时的多少倍，以 10 的幂计：+1 为 10 倍，+2 为 100 倍，−1 为反方向的 10 倍，0 则不说明任何问题。</translation>
    </message>
    <message>
        <source>Known comparisons support a ratio up to a limit only. Beyond it the limit is shown, with “or more” or “or less”, in tables with ≥ or ≤. The verdict is decided by the ratio before it was cut off, so pairs that read alike may differ in it.</source>
        <translation>已知比对只能支持到某一界限的似然比。超出时显示该界限，并注明“或更高”或“或更低”，表格中用 ≥ 或 ≤ 表示。结论由截断前的数值决定，因此读数相同的两对结论可能不同。</translation>
    </message>
    <message>
        <source>Known scores</source>
        <translation>已知得分</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The program weighs the evidence of the handwriting alone. Everything else about the case, and the decision, belongs to a person.</source>
        <translation>本程序只衡量笔迹本身的证据。案件的其他一切情况以及决定，均由人来负责。</translation>
    </message>
    <message>
        <source>The same number on a scale from 0 to 1. It would be a probability only if both explanations were equally likely before anybody looked; whether they were is not for this program to say.</source>
        <translation>同一数值在 0 到 1 标度上的表示。只有在任何人查看之前两种解释同样可能时，它才是概率；是否如此，不由本程序说明。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>数值的含义</translation>
    </message>
    <message>
        <source>Where the thresholds lie. At “standard” at most 1 % of known imitations reach the upper threshold, and at most 1 % of known genuine comparisons fall to the lower.</source>
        <translation>阈值所在的位置。在“标准”下，已知摹仿中至多 1% 达到上阈值，已知真迹比对中至多 1% 落到下阈值。</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ 似然比</translation>
    </message>
    <message>
        <source>“Supports the same writer” from the upper threshold on, “supports different writers” from the lower one down, “inconclusive” between them.</source>
        <translation>达到上阈值为“支持同一书写人”，降至下阈值为“支持不同书写人”，两者之间为“无定论”。</translation>
    </message>
    <message>
        <source>“or more”, “or less”</source>
        <translation>“或更高”、“或更低”</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比对(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Draw pad</source>
        <translation>手写板</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的文件</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Messages so far</source>
        <translation>已有消息</translation>
    </message>
    <message>
        <source>There was no message yet.</source>
        <translation>尚无消息。</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation>请在“模型”页另选一个。</translation>
    </message>
    <message>
        <source>Open it again from where it is now.</source>
        <translation>请从它现在的位置重新打开。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>该文件已不在原处。</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>文件已不在</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>* Too few data for this rate; it is extrapolated.</source>
        <translation>* 此比率的数据过少，数值为外推所得。</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>An experiment: {0}</source>
        <translation>实验模型：{0}</translation>
    </message>
    <message>
        <source>Another change is under way.</source>
        <translation>另一项更改正在进行。</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Compares signatures: how strongly do they support that the same person wrote them, rather than that somebody imitated the writing?</source>
        <translation>比对签名：它们在多大程度上支持由同一人书写，而非由他人摹仿？</translation>
    </message>
    <message>
        <source>Compares single written signs: do they show the same sign, whoever wrote them?</source>
        <translation>比对单个手写字符：不论由谁书写，它们是否为同一字符？</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>Delete the model {0}? This cannot be undone.</source>
        <translation>删除模型 {0}？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Different up to</source>
        <translation>不同（上限）</translation>
    </message>
    <message>
        <source>Do not export it</source>
        <translation>不导出</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Facts about the file</source>
        <translation>文件信息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>For research only ({0})</source>
        <translation>仅供研究（{0}）</translation>
    </message>
    <message>
        <source>For your own use ({0})</source>
        <translation>供您自己使用（{0}）</translation>
    </message>
    <message>
        <source>Imaging version</source>
        <translation>图像处理版本</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>它随程序提供。</translation>
    </message>
    <message>
        <source>It is an experiment: {0}</source>
        <translation>它是实验模型：{0}</translation>
    </message>
    <message>
        <source>It is called {0} now.</source>
        <translation>现名为 {0}。</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>它已在使用中。</translation>
    </message>
    <message>
        <source>It is in use. Use another one first.</source>
        <translation>它正在使用中。请先改用其他模型。</translation>
    </message>
    <message>
        <source>It is not in use.</source>
        <translation>它未在使用。</translation>
    </message>
    <message>
        <source>It is not put to use, but can be trained further, or named on the command line.</source>
        <translation>它不会投入使用，但可以继续训练，或在命令行中指定。</translation>
    </message>
    <message>
        <source>It was not made from another model.</source>
        <translation>它并非由其他模型得来。</translation>
    </message>
    <message>
        <source>Its weights or thresholds derive from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation>其权重或阈值源自真人的笔迹。仅在当事人或法律允许时方可转交他人。</translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>保留模型</translation>
    </message>
    <message>
        <source>Licence and terms</source>
        <translation>许可与条款</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>沿革</translation>
    </message>
    <message>
        <source>Made from {0}.</source>
        <translation>由 {0} 得来。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation>实测比率</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation>未选择模型。</translation>
    </message>
    <message>
        <source>No rates are on this card. The operating points below state what they rest on.</source>
        <translation>此模型卡上没有比率。下方工作点注明其依据。</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>未注明。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台计算机上</translation>
    </message>
    <message>
        <source>On your samples its thresholds were not better than those of {0}.</source>
        <translation>在您的样本上，它的阈值并不优于 {0} 的阈值。</translation>
    </message>
    <message>
        <source>On your samples its thresholds were not better.</source>
        <translation>在您的样本上，它的阈值并没有更好。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>One reference: measured on {0}.</source>
        <translation>一份样本：测自 {0}。</translation>
    </message>
    <message>
        <source>One reference: {0}.</source>
        <translation>一份样本：{0}。</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Reading the models.</source>
        <translation>正在读取模型。</translation>
    </message>
    <message>
        <source>References</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same from</source>
        <translation>相同（下限）</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>集</translation>
    </message>
    <message>
        <source>SigComp2011 Dutch</source>
        <translation>SigComp2011（荷兰）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>That one was made from {0}.</source>
        <translation>该模型由 {0} 得来。</translation>
    </message>
    <message>
        <source>The card cannot be read.</source>
        <translation>无法读取模型卡。</translation>
    </message>
    <message>
        <source>The model that it was made from: {0} equal error rate.</source>
        <translation>其来源模型：等错误率 {0}。</translation>
    </message>
    <message>
        <source>The models cannot be shown.</source>
        <translation>无法显示模型。</translation>
    </message>
    <message>
        <source>The name needs a letter from a to z or a digit.</source>
        <translation>名称需要包含 a 到 z 的字母或数字。</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>此文件无法使用。</translation>
    </message>
    <message>
        <source>Thresholds recalibrated from {0}.</source>
        <translation>阈值由 {0} 重新校准。</translation>
    </message>
    <message>
        <source>Trained from the start, not made from another model.</source>
        <translation>从头训练，并非由其他模型得来。</translation>
    </message>
    <message>
        <source>Trained further from {0}.</source>
        <translation>由 {0} 继续训练。</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Use the model</source>
        <translation>使用模型</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>书写人</translation>
    </message>
    <message>
        <source>Wrong either way</source>
        <translation>两类错误</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>equal error rate</source>
        <translation>等错误率</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>实验模型</translation>
    </message>
    <message>
        <source>experiment for {0}</source>
        <translation>用于{0}的实验模型</translation>
    </message>
    <message>
        <source>held-out signs</source>
        <translation>留出字符</translation>
    </message>
    <message>
        <source>held-out writers</source>
        <translation>留出书写人</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in use for {0}</source>
        <translation>用于{0}</translation>
    </message>
    <message>
        <source>made from {0}</source>
        <translation>由 {0} 得来</translation>
    </message>
    <message>
        <source>right among {0} signs</source>
        <translation>在 {0} 个字符中正确</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>单词“and”</translation>
    </message>
    <message>
        <source>your own data</source>
        <translation>您自己的数据</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} is in use again.</source>
        <translation>{0} 已恢复使用。</translation>
    </message>
    <message>
        <source>{0} is in use now.</source>
        <translation>{0} 现已启用。</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} 或更多</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} 至 {1}%</translation>
    </message>
    <message>
        <source>{0} was checked and imported. It is not in use yet.</source>
        <translation>{0} 已检查并导入，尚未启用。</translation>
    </message>
    <message>
        <source>{0} was deleted.</source>
        <translation>{0} 已删除。</translation>
    </message>
    <message>
        <source>{0} was exported.</source>
        <translation>{0} 已导出。</translation>
    </message>
    <message>
        <source>{0} was exported. Pass it on only where its writers or the law allow it.</source>
        <translation>{0} 已导出。仅在书写人或法律允许时方可转交他人。</translation>
    </message>
    <message>
        <source>{0} was made from it and can be rolled back to it.</source>
        <translation>{0} 由它得来，并可回退到它。</translation>
    </message>
    <message>
        <source>{0}, by shape alone</source>
        <translation>{0}，仅按形状</translation>
    </message>
    <message>
        <source>{0}, by shape and width</source>
        <translation>{0}，按形状和宽度</translation>
    </message>
    <message>
        <source>{0}, drawn</source>
        <translation>{0}，手写</translation>
    </message>
    <message>
        <source>{0}, drawn without pressure</source>
        <translation>{0}，手写，无压力</translation>
    </message>
    <message>
        <source>{0}, which it was made from, is not here.</source>
        <translation>其来源模型 {0} 不在此处。</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>1 view of 105 × 105</source>
        <translation>1 个 105 × 105 视图</translation>
    </message>
    <message>
        <source>Appears with the first stroke or picture</source>
        <translation>写下第一笔或放入图片后显示</translation>
    </message>
    <message>
        <source>Show what the network sees, enlarged</source>
        <translation>放大显示网络所见</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>网络所见</translation>
    </message>
    <message>
        <source>What the network sees, {0}: 1 view of 105 by 105</source>
        <translation>网络所见，{0}：1 个 105 乘 105 视图</translation>
    </message>
    <message>
        <source>What the network sees, {0}: nothing yet</source>
        <translation>网络所见，{0}：尚无内容</translation>
    </message>
    <message>
        <source>What the network sees, {0}: {1} views of 105 by 105</source>
        <translation>网络所见，{0}：{1} 个 105 乘 105 视图</translation>
    </message>
    <message>
        <source>Whole, then {0} tiles</source>
        <translation>整体，然后 {0} 个分块</translation>
    </message>
    <message>
        <source>appears with the</source>
        <translation>写下第一笔</translation>
    </message>
    <message>
        <source>first stroke</source>
        <translation>后显示</translation>
    </message>
    <message>
        <source>{0} views of 105 × 105</source>
        <translation>{0} 个 105 × 105 视图</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>minus {0}</source>
        <translation>负 {0}</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>超过 {0}</translation>
    </message>
    <message>
        <source>plus {0}</source>
        <translation>正 {0}</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>低于 {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} 毫秒</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>{0} × {1} px</source>
        <translation>{0} × {1} px</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}；{1}</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>A drawing with its strokes</source>
        <translation>带笔画的手写内容</translation>
    </message>
    <message>
        <source>A saved case: everything that was on the table.</source>
        <translation>已保存的案件：当时“比对”页面上的全部内容。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>已选：</translation>
    </message>
    <message>
        <source>Drawings with time and pressure ({0})</source>
        <translation>含时间与压力的手写内容 ({0})</translation>
    </message>
    <message>
        <source>Files shown:</source>
        <translation>显示的文件：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Mark a file to see it here.</source>
        <translation>选中一个文件即可在此查看。</translation>
    </message>
    <message>
        <source>Open questioned sample</source>
        <translation>打开检材</translation>
    </message>
    <message>
        <source>Open references</source>
        <translation>打开样本</translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation>打开待排序检材</translation>
    </message>
    <message>
        <source>Pictures and drawings ({0})</source>
        <translation>图片和手写内容 ({0})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>{0}, page 1 of {1}</source>
        <translation>{0}，第 1 页，共 {1} 页</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Choose a page of this file</source>
        <translation>选择此文件的一页</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Cleaned automatically</source>
        <translation>已自动清理</translation>
    </message>
    <message>
        <source>Cleaned by hand</source>
        <translation>已手动清理</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>在此书写</translation>
    </message>
    <message>
        <source>Draw pad, {0}</source>
        <translation>手写板，{0}</translation>
    </message>
    <message>
        <source>Draw with mouse, finger or pen; or open or paste a picture.</source>
        <translation>用鼠标、手指或笔书写；或打开、粘贴图片。</translation>
    </message>
    <message>
        <source>Drop pictures, or a page to crop. PNG, JPEG, TIFF, PDF.</source>
        <translation>拖放图片，或要裁剪的页面。PNG、JPEG、TIFF、PDF。</translation>
    </message>
    <message>
        <source>More, {0}</source>
        <translation>更多，{0}</translation>
    </message>
    <message>
        <source>One is enough to start; three or more say much more.</source>
        <translation>一份即可开始；三份或更多更有说服力。</translation>
    </message>
    <message>
        <source>One reference says little about how a person varies. Three or more are better.</source>
        <translation>一份样本难以反映此人书写的变化。三份或更多更好。</translation>
    </message>
    <message>
        <source>One reference says little about how a sign varies. Use three or more.</source>
        <translation>一份样本难以反映字符的变化。请使用三份或更多。</translation>
    </message>
    <message>
        <source>Only {0} was taken. Open the others as references.</source>
        <translation>只取用了 {0}。请将其余文件作为样本打开。</translation>
    </message>
    <message>
        <source>Open Cleaning</source>
        <translation>打开清理</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Pages, {0}</source>
        <translation>页面，{0}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pen and baseline, {0}</source>
        <translation>笔与基线，{0}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>Reference {0} of {1}</source>
        <translation>样本 {0} / {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Set: {0}</source>
        <translation>样本集：{0}</translation>
    </message>
    <message>
        <source>as soon as it is read</source>
        <translation>读取后显示</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>nothing in this file</source>
        <translation>此文件中没有内容</translation>
    </message>
    <message>
        <source>{0} cannot be used.</source>
        <translation>{0} 无法使用。</translation>
    </message>
    <message>
        <source>{0} of {1} not used</source>
        <translation>{1} 份中有 {0} 份未使用</translation>
    </message>
    <message>
        <source>{0} sample, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}, cropped to {1}</source>
        <translation>{0}，裁剪为 {1}</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}，第 {1} 页，共 {2} 页</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}, {1} by {2} pixels</source>
        <translation>{0}，{1} 乘 {2} 像素</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The clipboard holds no picture and no file.</source>
        <translation>剪贴板中没有图片或文件。</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that this page can open.</source>
        <translation>剪贴板中没有此页面可以打开的内容。</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>Add a reference: draw, open, drop or paste</source>
        <translation>添加样本：手写、打开、拖入或粘贴</translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation>样本 {0}，{1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Drag to reorder.</source>
        <translation>{0}
空格键：使用或不用。Delete 键：移除。拖动可调整顺序。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Case</source>
        <translation>案件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>检验人(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Your own words</source>
        <translation>您的说明(&amp;Y)</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>清理后</translation>
    </message>
    <message>
        <source>Comparison of handwriting</source>
        <translation>笔迹比对</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence, not a decision. A person decides.</source>
        <translation>这是证据，不是决定。由人作出决定。</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>检验人</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML 网页 (*.html)</translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation>无定论区间</translation>
    </message>
    <message>
        <source>Inconclusive zone: {0}</source>
        <translation>无定论区间：{0}</translation>
    </message>
    <message>
        <source>Its raw score</source>
        <translation>其原始得分</translation>
    </message>
    <message>
        <source>Leave this empty to write by hand: the report has room for it.</source>
        <translation>留空则可手写：报告中留有位置。</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量数据</translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation>测量数据：{0}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model: {0} ({1})</source>
        <translation>模型：{0}（{1}）</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Operating point: {0}; {1} of imitations called same, {2} of genuine comparisons called different</source>
        <translation>工作点：{0}；摹仿判为相同 {1}，真迹比对判为不同 {2}</translation>
    </message>
    <message>
        <source>Operating point: {0}; {1} of others called same, {2} of genuine comparisons called different</source>
        <translation>工作点：{0}；其他判为相同 {1}，真迹比对判为不同 {2}</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>Questioned: {0}</source>
        <translation>检材：{0}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>样本 {0}</translation>
    </message>
    <message>
        <source>Reference {0}: {1}; alone llr {2}</source>
        <translation>样本 {0}：{1}；单独 llr {2}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>检材与样本</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>保存为 HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>保存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Score (at equal prior odds)</source>
        <translation>得分（先验几率相等时）</translation>
    </message>
    <message>
        <source>Score (at equal prior odds): {0}</source>
        <translation>得分（先验几率相等时）：{0}</translation>
    </message>
    <message>
        <source>The report holds pictures of the samples, small ones of pages that they were cut from, what the network saw, the evidence as it is shown now, every number, and the hashes of files and model.</source>
        <translation>报告包含检材与样本的图片、其所裁自页面的小图、网络所见、当前显示的证据、全部数值，以及文件和模型的哈希值。</translation>
    </message>
    <message>
        <source>The samples have not been compared as they are now. Save the report when they have been.</source>
        <translation>样本的当前状态尚未比对。请在比对完成后保存报告。</translation>
    </message>
    <message>
        <source>This is evidence, not a decision. It weighs the handwriting alone; everything else about the case, and the decision, belongs to a person.</source>
        <translation>这是证据，不是决定。它只衡量笔迹本身；案件的其他一切情况以及决定，均由人来负责。</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Version: {0}</source>
        <translation>版本：{0}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>网络所见</translation>
    </message>
    <message>
        <source>Where on the page</source>
        <translation>在页面上的位置</translation>
    </message>
    <message>
        <source>Words of the examiner</source>
        <translation>检验人的说明</translation>
    </message>
    <message>
        <source>alone log₁₀ likelihood ratio {0}</source>
        <translation>单独的 log₁₀ 似然比 {0}</translation>
    </message>
    <message>
        <source>cleaned automatically</source>
        <translation>已自动清理</translation>
    </message>
    <message>
        <source>cleaned by hand</source>
        <translation>已手动清理</translation>
    </message>
    <message>
        <source>cropped to {0}, {1} px from the left, {2} px from the top</source>
        <translation>裁剪为 {0}，距左侧 {1} px，距顶部 {2} px</translation>
    </message>
    <message>
        <source>drawn or pasted</source>
        <translation>手写或粘贴</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ 似然比</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio: {0}</source>
        <translation>log₁₀ 似然比：{0}</translation>
    </message>
    <message>
        <source>not done: {0}</source>
        <translation>未执行：{0}</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>旋转 {0}°</translation>
    </message>
    <message>
        <source>{0} cannot be opened from here. Look for it in {1}.</source>
        <translation>无法从这里打开 {0}。请到 {1} 中查找。</translation>
    </message>
    <message>
        <source>{0} is being saved…</source>
        <translation>正在保存 {0}…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}。{1}</translation>
    </message>
    <message>
        <source>{0}. {1}.</source>
        <translation>{0}。{1}。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}; {1} of imitations called same, {2} of genuine called different</source>
        <translation>{0}；摹仿判为相同 {1}，真迹判为不同 {2}</translation>
    </message>
    <message>
        <source>{0}; {1} of others called same, {2} of genuine called different</source>
        <translation>{0}；其他判为相同 {1}，真迹判为不同 {2}</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Drawn here</source>
        <translation>在此手写</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}，第 {1} 页</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Choose another name</source>
        <translation>另选名称</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>{0} could not be saved. Choose another folder, or make space on the disk.</source>
        <translation>{0} 无法保存。请选择其他文件夹，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>{0} was not saved: another command is writing it. Choose another name.</source>
        <translation>{0} 未保存：另一条命令正在写入它。请选择其他名称。</translation>
    </message>
    <message>
        <source>{0} was not saved: its name is too long. Choose a shorter one.</source>
        <translation>{0} 未保存：名称太长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>{0} was not saved: the disk is full. Make space on it, or choose another disk.</source>
        <translation>{0} 未保存：磁盘已满。请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>{0} was not saved: the folder is gone, or takes no files. Choose another folder.</source>
        <translation>{0} 未保存：该文件夹已不存在，或不接受文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{0} was not saved: you may not write there. Choose another folder.</source>
        <translation>{0} 未保存：您无权在此处写入。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{0} was saved.</source>
        <translation>{0} 已保存。</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale of the likelihood ratio, empty</source>
        <translation>似然比标尺，空</translation>
    </message>
    <message>
        <source>another sign</source>
        <translation>另一字符</translation>
    </message>
    <message>
        <source>different signs</source>
        <translation>不同字符</translation>
    </message>
    <message>
        <source>different writers</source>
        <translation>不同书写人</translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation>极强</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>真迹</translation>
    </message>
    <message>
        <source>imitation</source>
        <translation>摹仿</translation>
    </message>
    <message>
        <source>inconclusive zone {0}</source>
        <translation>无定论区间 {0}</translation>
    </message>
    <message>
        <source>log10 likelihood ratio {0}</source>
        <translation>log10 似然比 {0}</translation>
    </message>
    <message>
        <source>log10 likelihood ratio {0}, {1}; inconclusive zone {2} to {3}</source>
        <translation>log10 似然比 {0}，{1}；无定论区间 {2} 至 {3}</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ 似然比</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>moderately strong</source>
        <translation>较强</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>同一字符</translation>
    </message>
    <message>
        <source>same writer</source>
        <translation>同一书写人</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>the same sign</source>
        <translation>同一字符</translation>
    </message>
    <message>
        <source>the same writer</source>
        <translation>同一书写人</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>很强</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}: {1} {2}, {3} {4}</source>
        <translation>{0}：{1} {2}，{3} {4}</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>1 reference</source>
        <translation>1 份样本</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 个样本集</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a reference: draw, open, paste or drop</source>
        <translation>添加样本：手写、打开、粘贴或拖入</translation>
    </message>
    <message>
        <source>Add references</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>Add references, or tick those to compare with.</source>
        <translation>添加样本，或勾选用于比对的样本。</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>添加到样本集</translation>
    </message>
    <message>
        <source>All {0} agree with each other.</source>
        <translation>全部 {0} 份彼此一致。</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最佳在前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel taking samples in</source>
        <translation>取消收入</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>请在列表中选择一个。</translation>
    </message>
    <message>
        <source>Draw one reference.</source>
        <translation>请手写一份样本。</translation>
    </message>
    <message>
        <source>Draw pad, new reference</source>
        <translation>手写板，新样本</translation>
    </message>
    <message>
        <source>Draw pad, sample to rank</source>
        <translation>手写板，待排序检材</translation>
    </message>
    <message>
        <source>Draw, open or drop</source>
        <translation>手写、打开或拖入</translation>
    </message>
    <message>
        <source>Draw, open, paste or drop a questioned sample. The sets that fit best appear here.</source>
        <translation>手写、打开、粘贴或拖入检材。最相符的样本集会显示在此处。</translation>
    </message>
    <message>
        <source>Each reference in use against each other one, log₁₀ likelihood ratio.</source>
        <translation>在用样本两两比对，log₁₀ 似然比。</translation>
    </message>
    <message>
        <source>Each reference in use against each other one: llr {0} to {1}</source>
        <translation>在用样本两两比对：llr {0} 至 {1}</translation>
    </message>
    <message>
        <source>Find a set</source>
        <translation>查找样本集</translation>
    </message>
    <message>
        <source>Good for comparing</source>
        <translation>适合比对</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>How much they vary</source>
        <translation>变化程度</translation>
    </message>
    <message>
        <source>How much they vary: not known yet</source>
        <translation>变化程度：尚不清楚</translation>
    </message>
    <message>
        <source>It says little about how they vary. Use three or more.</source>
        <translation>它难以反映变化。请使用三份或更多。</translation>
    </message>
    <message>
        <source>It speaks against all others, and they do not speak against each other. Check that it belongs here and is scanned well.</source>
        <translation>它与其他所有样本相悖，而其他样本彼此并不相悖。请检查它是否属于此处且扫描良好。</translation>
    </message>
    <message>
        <source>Keep samples of one person, or of one sign, under a name: drop pictures here. Comparing and ranking then take one click.</source>
        <translation>将一人或一个字符的样本归于一个名称之下：把图片拖到此处。之后比对和排序只需点击一次。</translation>
    </message>
    <message>
        <source>Kept in one file on this computer that only you can read.</source>
        <translation>保存在这台计算机上的一个文件中，只有您可以读取。</translation>
    </message>
    <message>
        <source>Look at {0}</source>
        <translation>请检查{0}</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Make a set first. Then this finds which sign it is.</source>
        <translation>请先建立样本集。之后此功能可查找检材是哪个字符。</translation>
    </message>
    <message>
        <source>Make a set first. Then this finds whose sample it is.</source>
        <translation>请先建立样本集。之后此功能可查找检材与谁的样本相符。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>More about this set</source>
        <translation>此样本集的更多操作</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>样本集名称</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新建样本集</translation>
    </message>
    <message>
        <source>No reference in use</source>
        <translation>没有在用样本</translation>
    </message>
    <message>
        <source>No reference is in use.</source>
        <translation>没有样本在用。</translation>
    </message>
    <message>
        <source>No reference sets yet.</source>
        <translation>尚无样本集。</translation>
    </message>
    <message>
        <source>No set has “{0}” in its name.</source>
        <translation>没有名称含“{0}”的样本集。</translation>
    </message>
    <message>
        <source>No set is open.</source>
        <translation>未打开样本集。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>One reference in use</source>
        <translation>1 份样本在用</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Opening the sets.</source>
        <translation>正在打开样本集。</translation>
    </message>
    <message>
        <source>Other samples are still being taken in. Try again then.</source>
        <translation>其他样本仍在收入。请稍后重试。</translation>
    </message>
    <message>
        <source>Questioned sample, {0}</source>
        <translation>检材，{0}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Ranking, best first</source>
        <translation>排序，最佳在前</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>Reading references with the present model: {0} of {1}</source>
        <translation>正在用当前模型读取样本：{0} / {1}</translation>
    </message>
    <message>
        <source>Reference set</source>
        <translation>样本集</translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation>样本集</translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation>样本 {0}，{1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>References of this set</source>
        <translation>此样本集的样本</translation>
    </message>
    <message>
        <source>References {0} and {1}: llr {2}</source>
        <translation>样本 {0} 与 {1}：llr {2}</translation>
    </message>
    <message>
        <source>References {0} and {1}: the same picture</source>
        <translation>样本 {0} 与 {1}：同一张图片</translation>
    </message>
    <message>
        <source>Samples taken in</source>
        <translation>已收入的样本</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>样本集</translation>
    </message>
    <message>
        <source>Taking samples in: {0} of {1}</source>
        <translation>正在收入样本：{0} / {1}</translation>
    </message>
    <message>
        <source>The best of many sets can be best by chance. Compare it on its own before you rely on it.</source>
        <translation>众多样本集中的最佳者可能只是偶然。采信之前请单独比对。</translation>
    </message>
    <message>
        <source>The references are being compared with each other.</source>
        <translation>正在将样本相互比对。</translation>
    </message>
    <message>
        <source>The references in use are one picture</source>
        <translation>在用样本是同一张图片</translation>
    </message>
    <message>
        <source>The set is back.</source>
        <translation>样本集已恢复。</translation>
    </message>
    <message>
        <source>The set was removed. Ctrl+Z brings it back.</source>
        <translation>样本集已移除。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>The sets cannot be shown.</source>
        <translation>无法显示样本集。</translation>
    </message>
    <message>
        <source>They are the same picture, which counts once. Put another reference in the place of one of them.</source>
        <translation>它们是同一张图片，只计一次。请将其中一个换成另一个样本。</translation>
    </message>
    <message>
        <source>They speak against each other (llr {0}). Check that both belong here and are scanned well.</source>
        <translation>它们互不支持（llr {0}）。请检查两者是否都属于此处，且扫描良好。</translation>
    </message>
    <message>
        <source>They vary much</source>
        <translation>变化较大</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use in Compare</source>
        <translation>在“比对”中使用</translation>
    </message>
    <message>
        <source>Use reference {0}</source>
        <translation>使用样本 {0}</translation>
    </message>
    <message>
        <source>Use this reference in comparisons</source>
        <translation>在比对中使用此样本</translation>
    </message>
    <message>
        <source>Use three or more where you can.</source>
        <translation>请尽可能使用三份或更多。</translation>
    </message>
    <message>
        <source>Which sign is it?</source>
        <translation>这是哪个字符？</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>这是谁的？</translation>
    </message>
    <message>
        <source>against 1 set</source>
        <translation>与 1 个样本集比对</translation>
    </message>
    <message>
        <source>against all {0} sets</source>
        <translation>与全部 {0} 个样本集比对</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>无定论</translation>
    </message>
    <message>
        <source>llr</source>
        <translation>llr</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Alt and arrows, or drag: move.</source>
        <translation>{0}
空格键：使用或不用。Delete 键：移除。Alt 加方向键或拖动：移动。</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 与 {1}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0}，用时 {1}</translation>
    </message>
    <message>
        <source>{0} more are less alike at first sight. They were not looked at closely.</source>
        <translation>另有 {0} 个初看不太相近，未作细看。</translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation>{0} 份样本</translation>
    </message>
    <message>
        <source>{0} say nothing for each other. More references help.</source>
        <translation>{0} 彼此不提供支持。增加样本会有帮助。</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} 个样本集</translation>
    </message>
    <message>
        <source>{0} was left out.</source>
        <translation>{0} 未收入。</translation>
    </message>
    <message>
        <source>{0}, sample to rank</source>
        <translation>{0}，待排序检材</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}, {1} in use</source>
        <translation>{0}，{1} 份在用</translation>
    </message>
    <message>
        <source>{0}, {1}, llr {2}, {3}</source>
        <translation>{0}，{1}，llr {2}，{3}</translation>
    </message>
    <message>
        <source>{0}, {1}: not compared. {2}</source>
        <translation>{0}，{1}：未比对。{2}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic: as large as a finger needs once one touches the window.</source>
        <translation>自动：手指触摸窗口后，控件即放大到适合手指的大小。</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Controls for touch</source>
        <translation>触控控件</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>细</translation>
    </message>
    <message>
        <source>For the eye only: the network sees every pen alike.</source>
        <translation>仅供查看：网络看到的笔迹粗细都一样。</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>How often known comparisons may be decided wrongly.</source>
        <translation>已知比对允许判错的频率。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Line to write on</source>
        <translation>书写基线</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Model for characters</source>
        <translation>字符模型</translation>
    </message>
    <message>
        <source>Model for signatures</source>
        <translation>签名模型</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Same sign?</source>
        <translation>同一字符？</translation>
    </message>
    <message>
        <source>Same writer?</source>
        <translation>同一书写人？</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The engine is starting.</source>
        <translation>引擎正在启动。</translation>
    </message>
    <message>
        <source>Without animation</source>
        <translation>无动画</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Batch and Gallery: open in Compare</source>
        <translation>批量、图库：在“比对”中打开</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>In pictures: zoom, whole, move</source>
        <translation>图片中：缩放、整体、移动</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Leave the draw pad</source>
        <translation>离开手写板</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>下一份、上一份</translation>
    </message>
    <message>
        <source>Pages and window</source>
        <translation>页面与窗口</translation>
    </message>
    <message>
        <source>Pages, in the order of the rail</source>
        <translation>页面，按侧栏顺序</translation>
    </message>
    <message>
        <source>References</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>检材与样本</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Use or leave out</source>
        <translation>使用或不用</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>References among themselves: log10 likelihood ratio {0} to {1}. This sample against each: {2} to {3}.</source>
        <translation>样本之间：log10 似然比 {0} 至 {1}。此检材与各样本：{2} 至 {3}。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Compared in {0}</source>
        <translation>比对用时 {0}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比对…</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>引擎就绪</translation>
    </message>
    <message>
        <source>Engine starting again</source>
        <translation>引擎正在重新启动</translation>
    </message>
    <message>
        <source>Engine starting. You can already draw and open files.</source>
        <translation>引擎正在启动。您已可以手写和打开文件。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Operating point: {0}</source>
        <translation>工作点：{0}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The engine does not start</source>
        <translation>引擎无法启动</translation>
    </message>
    <message>
        <source>The engine stopped and was started again. Nothing you drew is lost.</source>
        <translation>引擎曾停止，现已重新启动。您手写的内容没有丢失。</translation>
    </message>
    <message>
        <source>This is too large to compare.</source>
        <translation>内容过大，无法比对。</translation>
    </message>
    <message>
        <source>This program never opens a network connection.</source>
        <translation>本程序从不打开网络连接。</translation>
    </message>
    <message>
        <source>Use less of it.</source>
        <translation>请减少内容。</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}。{1}</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>1 Data</source>
        <translation>1 数据</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>1 个重复</translation>
    </message>
    <message>
        <source>2 Options</source>
        <translation>2 选项</translation>
    </message>
    <message>
        <source>3 Run</source>
        <translation>3 运行</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 结果</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>A new network from nothing, as in Koch et al. 2015: for studies. Days on a processor, and needs far more data.</source>
        <translation>从零开始的新网络，如 Koch 等 (2015)：供研究使用。在处理器上需数天，且所需数据多得多。</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Adopting makes it the model in use. The base stays, and you can go back to it.</source>
        <translation>采用后即成为使用中的模型。基础模型仍会保留，您可以回退。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>An even number.</source>
        <translation>偶数。</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>与预设相同</translation>
    </message>
    <message>
        <source>At most ten minutes. The first two stages of the encoder stay as they are. Begin with this one.</source>
        <translation>至多十分钟。编码器的前两级保持不变。请先用此项。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Checking on the signs that were held back.</source>
        <translation>正在用留出的字符检验。</translation>
    </message>
    <message>
        <source>Checking on the writers who were held back.</source>
        <translation>正在用留出的书写人检验。</translation>
    </message>
    <message>
        <source>Choose a folder of handwriting</source>
        <translation>选择笔迹文件夹</translation>
    </message>
    <message>
        <source>Choose a table of handwriting</source>
        <translation>选择笔迹表格</translation>
    </message>
    <message>
        <source>Choose data first.</source>
        <translation>请先选择数据。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose handwriting whose writers you know</source>
        <translation>选择书写人已知的笔迹</translation>
    </message>
    <message>
        <source>Choose table…</source>
        <translation>选择表格…</translation>
    </message>
    <message>
        <source>Cllr, bits</source>
        <translation>Cllr，比特</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>关闭窗口？</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data and options</source>
        <translation>数据和选项</translation>
    </message>
    <message>
        <source>Data, options and queue</source>
        <translation>数据、选项和队列</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>删除并关闭</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard the training?</source>
        <translation>放弃训练？</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Drop a folder with one folder for each person, imitations in a folder “forged” inside, or with the file names of CEDAR, BHSig260, SigComp or Omniglot; or a table (CSV) of files with writer and kind. Nothing leaves this computer. Recalibrating takes seconds and is what most offices need; a training takes minutes to hours.</source>
        <translation>拖入一个文件夹，其中每人一个子文件夹，摹仿放在其内的“forged”文件夹中，或采用 CEDAR、BHSig260、SigComp 或 Omniglot 的文件名；或拖入列有文件、书写人和类别的表格 (CSV)。任何内容都不会离开这台计算机。重新校准只需数秒，多数机构仅需如此；训练则需数分钟至数小时。</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Ends it at iteration {0}, where the rounds before it had learnt most. That, and checking what was learnt, takes {1}.</source>
        <translation>在第 {0} 次迭代结束，之前各轮到此学得最多。到那时为止，连同检验所学内容，需要{1}。</translation>
    </message>
    <message>
        <source>Ends it at iteration {0}. Checking what was learnt then takes {1}.</source>
        <translation>在第 {0} 次迭代结束。之后检验所学内容需要{1}。</translation>
    </message>
    <message>
        <source>Ends the training; nothing of it is kept.</source>
        <translation>结束训练，不保留任何内容。</translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation>等错误率</translation>
    </message>
    <message>
        <source>Equal error rate {0}, before {1}</source>
        <translation>等错误率 {0}，之前 {1}</translation>
    </message>
    <message>
        <source>Equal error rate, invented check set</source>
        <translation>等错误率，合成检查集</translation>
    </message>
    <message>
        <source>Everything is trained, for hours. Worth it where the quick one was adopted and you have twenty writers or more.</source>
        <translation>训练全部层级，需数小时。若快速微调已获采用且您有二十名或更多书写人，则值得一试。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that cannot be used: {0}.</source>
        <translation>无法使用的文件：{0}。</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Finishing, still {0}.</source>
        <translation>正在收尾，还需{0}。</translation>
    </message>
    <message>
        <source>Finishing.</source>
        <translation>正在收尾。</translation>
    </message>
    <message>
        <source>From {0} to {1}.</source>
        <translation>从 {0} 到 {1}。</translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation>冻结级数</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>真迹</translation>
    </message>
    <message>
        <source>Genuine called same, before</source>
        <translation>真迹判为相同，之前</translation>
    </message>
    <message>
        <source>Genuine ones called the same: {0} of {1} before, {2} now; called different: {3} before, {4} now.</source>
        <translation>真迹判为相同：之前 {1} 个中有 {0} 个，现在 {2} 个；判为不同：之前 {3} 个，现在 {4} 个。</translation>
    </message>
    <message>
        <source>Go on to the options</source>
        <translation>转到选项</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Has no effect with these options.</source>
        <translation>在当前选项下不起作用。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide data and options</source>
        <translation>隐藏数据和选项</translation>
    </message>
    <message>
        <source>Hide data, options and queue</source>
        <translation>隐藏数据、选项和队列</translation>
    </message>
    <message>
        <source>How far samples are varied, 0 to 1.</source>
        <translation>笔迹的变动幅度，0 到 1。</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>How long it takes is being measured.</source>
        <translation>正在测量所需时间。</translation>
    </message>
    <message>
        <source>How long it takes is not known.</source>
        <translation>所需时间未知。</translation>
    </message>
    <message>
        <source>How to train</source>
        <translation>训练方式</translation>
    </message>
    <message>
        <source>Imitations</source>
        <translation>摹仿</translation>
    </message>
    <message>
        <source>Imitations called the same: {0} of {1} before, {2} now.</source>
        <translation>摹仿判为相同：之前 {1} 个中有 {0} 个，现在 {2} 个。</translation>
    </message>
    <message>
        <source>In turns {0} signs to learn from and {1} to stop on; each of the {2} decides once. Measuring the base.</source>
        <translation>轮流以 {0} 个字符用于学习、{1} 个用于早停；{2} 个字符各评定一次。正在测量基础模型。</translation>
    </message>
    <message>
        <source>In turns {0} writers to learn from and {1} to stop on; each of the {2} decides once. Measuring the base.</source>
        <translation>轮流以 {0} 名书写人用于学习、{1} 名用于早停；{2} 名书写人各评定一次。正在测量基础模型。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Invented share</source>
        <translation>合成数据占比</translation>
    </message>
    <message>
        <source>It ended before there was a curve.</source>
        <translation>训练在出现曲线之前已结束。</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>实际为</translation>
    </message>
    <message>
        <source>It is kept as an experiment.</source>
        <translation>它已保留为实验模型。</translation>
    </message>
    <message>
        <source>It is not among the models any more.</source>
        <translation>它已不在模型之列。</translation>
    </message>
    <message>
        <source>It is the model in use.</source>
        <translation>它是使用中的模型。</translation>
    </message>
    <message>
        <source>It pauses as soon as it can.</source>
        <translation>将尽快暂停。</translation>
    </message>
    <message>
        <source>It pauses as soon as this iteration is done.</source>
        <translation>本次迭代完成后即暂停。</translation>
    </message>
    <message>
        <source>It takes {0}, by a few steps that were measured on this computer.</source>
        <translation>需要{0}，据在这台计算机上实测的几步估算。</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Iteration {0} of {1}.</source>
        <translation>迭代 {0} / {1}。</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Keep as experiment</source>
        <translation>保留为实验模型</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Keep the result as an experiment if it is not adopted</source>
        <translation>若未采用，则将结果保留为实验模型</translation>
    </message>
    <message>
        <source>Keep the training</source>
        <translation>保留训练</translation>
    </message>
    <message>
        <source>Kept as an experiment. It is not better on held-out writers, so the current model stays in use.</source>
        <translation>已保留为实验模型。它在留出书写人上没有改善，因此继续使用当前模型。</translation>
    </message>
    <message>
        <source>Labelled pairs</source>
        <translation>已标注的配对</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>最近检查点</translation>
    </message>
    <message>
        <source>Learning from all signs, for as long.</source>
        <translation>正在学习全部字符，时长相同。</translation>
    </message>
    <message>
        <source>Learning from all writers, for as long.</source>
        <translation>正在学习全部书写人，时长相同。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate {0}</source>
        <translation>学习率 {0}</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>保持暂停</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>让它结束</translation>
    </message>
    <message>
        <source>Looking at the samples: {0} of {1}.</source>
        <translation>正在查看笔迹：{0} / {1}。</translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation>正在查看 {0}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Measured on {0} signs, each by thresholds that never met it. The network is the same.</source>
        <translation>在 {0} 个字符上测量，每个字符所用阈值均未接触过它。网络不变。</translation>
    </message>
    <message>
        <source>Measured on {0} writers, each by thresholds that never met them. The network is the same.</source>
        <translation>在 {0} 名书写人上测量，每人所用阈值均未接触过其笔迹。网络不变。</translation>
    </message>
    <message>
        <source>Measuring the base.</source>
        <translation>正在测量基础模型。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>No error rate yet</source>
        <translation>尚无错误率</translation>
    </message>
    <message>
        <source>No loss yet</source>
        <translation>尚无损失</translation>
    </message>
    <message>
        <source>No training has been started yet.</source>
        <translation>尚未开始任何训练。</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>尚未选择。</translation>
    </message>
    <message>
        <source>Nothing that you need to mend.</source>
        <translation>没有需要您修正的问题。</translation>
    </message>
    <message>
        <source>Of the encoder, from the first; they stay as they are.</source>
        <translation>编码器从第一级起的级数；这些级保持不变。</translation>
    </message>
    <message>
        <source>Of what is learnt, 0 to 0.9; keeps old skills.</source>
        <translation>在所学内容中的占比，0 到 0.9；用于保持原有能力。</translation>
    </message>
    <message>
        <source>On the whole the new thresholds are better for your samples. It is recommended to adopt them.</source>
        <translation>总体而言，新阈值更适合您的样本。建议采用。</translation>
    </message>
    <message>
        <source>On the whole the new thresholds are not better for your samples. It is recommended to keep the model in use.</source>
        <translation>总体而言，新阈值并不更适合您的样本。建议继续使用当前模型。</translation>
    </message>
    <message>
        <source>One of the labels is wrong. {0}</source>
        <translation>其中一个标注有误。{0}</translation>
    </message>
    <message>
        <source>Only thresholds off? No training needed.</source>
        <translation>只是阈值不合适？无需训练。</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Operating point: {0}.</source>
        <translation>工作点：{0}。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Other people&apos;s own called the same: {0} of {1} before, {2} now.</source>
        <translation>他人自己的笔迹判为相同：之前 {1} 个中有 {0} 个，现在 {2} 个。</translation>
    </message>
    <message>
        <source>Other signs called the same: {0} of {1} before, {2} now.</source>
        <translation>其他字符判为相同：之前 {1} 个中有 {0} 个，现在 {2} 个。</translation>
    </message>
    <message>
        <source>Others called same</source>
        <translation>他人判为相同</translation>
    </message>
    <message>
        <source>Pairs being learnt</source>
        <translation>正在学习的配对</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused. Everything is saved.</source>
        <translation>已暂停。全部内容已保存。</translation>
    </message>
    <message>
        <source>People at a time; pairs with the preset Source.</source>
        <translation>每次的人数；预设为“来源”时为配对数。</translation>
    </message>
    <message>
        <source>Pictures that are labelled as two different things: {0}.</source>
        <translation>标注为两种不同内容的图片：{0}。</translation>
    </message>
    <message>
        <source>Pictures that fit no layout: {0}.</source>
        <translation>不符合任何布局的图片：{0}。</translation>
    </message>
    <message>
        <source>Pictures that occur twice and count once: {0}.</source>
        <translation>重复出现、只计一次的图片：{0}。</translation>
    </message>
    <message>
        <source>Pictures that occur twice: {0}.</source>
        <translation>重复出现的图片：{0}。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC before (grey) and after (blue)</source>
        <translation>ROC，之前（灰色）与之后（蓝色）</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>重新校准</translation>
    </message>
    <message>
        <source>Recalibrate instead</source>
        <translation>改为重新校准</translation>
    </message>
    <message>
        <source>Recalibrating on {0}</source>
        <translation>正在用 {0} 重新校准</translation>
    </message>
    <message>
        <source>Recalibrating takes seconds, changes only the thresholds, and is tried first.</source>
        <translation>重新校准只需数秒，仅更改阈值，宜先尝试。</translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation>样本集</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Round {0} of {1}.</source>
        <translation>第 {0} 轮，共 {1} 轮。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Samples: {0}. {1}</source>
        <translation>笔迹：{0}。{1}</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Saved, it can be continued another time. Runs that wait in the queue are kept in any case.</source>
        <translation>保存后可改日继续。排队等待的运行无论如何都会保留。</translation>
    </message>
    <message>
        <source>Saved. It can be continued.</source>
        <translation>已保存。可以继续。</translation>
    </message>
    <message>
        <source>Seconds for everything. Empty: none.</source>
        <translation>全部过程的秒数。留空：无限制。</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show advanced options</source>
        <translation>显示高级选项</translation>
    </message>
    <message>
        <source>Show other labelled pairs</source>
        <translation>显示其他已标注的配对</translation>
    </message>
    <message>
        <source>Show other pairs of the batch</source>
        <translation>显示该批次的其他配对</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>显示其他</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothed loss {0} at iteration {1}</source>
        <translation>平滑损失 {0}，迭代 {1}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>正在启动。</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>标称</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>停止并删除</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Stop the training?</source>
        <translation>停止训练？</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>已停止。未保留任何内容。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>移出 {0}</translation>
    </message>
    <message>
        <source>The base&apos;s thresholds were set on samples of your own, perhaps on these. So that none has an advantage, both columns use thresholds that were set without the sign they judge. Equal error rates do not depend on thresholds.</source>
        <translation>基础模型的阈值是用您自己的样本设定的，也许就是这些样本。为了公平，两列所用的阈值均在不含被判字符的情况下设定。等错误率与阈值无关。</translation>
    </message>
    <message>
        <source>The base&apos;s thresholds were set on samples of your own, perhaps on these. So that none has an advantage, both columns use thresholds that were set without the writer they judge. Equal error rates do not depend on thresholds.</source>
        <translation>基础模型的阈值是用您自己的样本设定的，也许就是这些样本。为了公平，两列所用的阈值均在不含被判书写人的情况下设定。等错误率与阈值无关。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>The current model stays in use. You can keep this one as an experiment: it is not put to use, but can be looked at on the Models page, trained further, or named on the command line.</source>
        <translation>当前模型继续使用。您可以将此模型保留为实验模型：它不会投入使用，但可以在“模型”页查看、继续训练，或在命令行中指定。</translation>
    </message>
    <message>
        <source>The curve begins with the training.</source>
        <translation>训练开始后显示曲线。</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>仍在查看数据。</translation>
    </message>
    <message>
        <source>The highest; it rises at first and then falls.</source>
        <translation>最高值；先升后降。</translation>
    </message>
    <message>
        <source>The model derives from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation>该模型源自真人的笔迹。仅在当事人或法律允许时方可转交他人。</translation>
    </message>
    <message>
        <source>The model has learnt from some of these samples: the figures are too kind to it.</source>
        <translation>模型曾学习过其中一些样本：这些数字对它过于有利。</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>正在使用的模型</translation>
    </message>
    <message>
        <source>The model in use ({0})</source>
        <translation>正在使用的模型（{0}）</translation>
    </message>
    <message>
        <source>The most; the time limit may end it before.</source>
        <translation>最多次数；可能因时间限制提前结束。</translation>
    </message>
    <message>
        <source>The name “{0}” has been taken meanwhile. Start with the name “{1}”, or choose another.</source>
        <translation>名称“{0}”已被占用。请以名称“{1}”开始，或另选名称。</translation>
    </message>
    <message>
        <source>The new model goes by this name.</source>
        <translation>新模型使用此名称。</translation>
    </message>
    <message>
        <source>The new thresholds are better for your samples. It is recommended to adopt them.</source>
        <translation>新阈值更适合您的样本。建议采用。</translation>
    </message>
    <message>
        <source>The new thresholds are worse for your samples. It is recommended to keep the model in use.</source>
        <translation>新阈值对您的样本更差。建议继续使用当前模型。</translation>
    </message>
    <message>
        <source>The new thresholds change nothing for your samples. The model in use can stay.</source>
        <translation>新阈值对您的样本没有影响。可以继续使用当前模型。</translation>
    </message>
    <message>
        <source>The result is compared with it; the network itself is a new one.</source>
        <translation>结果与它比较；网络本身是新的。</translation>
    </message>
    <message>
        <source>The same seed gives the same training.</source>
        <translation>相同的种子得到相同的训练。</translation>
    </message>
    <message>
        <source>The thresholds in use were set on samples of your own before. If these were among them, the figures of before are too kind.</source>
        <translation>所用阈值此前已用您自己的样本设定过。若其中包含这些样本，之前的数字就过于有利。</translation>
    </message>
    <message>
        <source>The trainer cannot be started ({0}). Start again.</source>
        <translation>无法启动训练程序（{0}）。请重新开始。</translation>
    </message>
    <message>
        <source>The training begins with it, and the result is compared with it.</source>
        <translation>训练从它开始，结果也与它比较。</translation>
    </message>
    <message>
        <source>The training goes on until you answer.</source>
        <translation>在您回答之前，训练会继续进行。</translation>
    </message>
    <message>
        <source>The training “{0}” has ended.</source>
        <translation>训练“{0}”已结束。</translation>
    </message>
    <message>
        <source>The training “{0}” is not finished.</source>
        <translation>训练“{0}”尚未完成。</translation>
    </message>
    <message>
        <source>There are too few signs to say what they do to others.</source>
        <translation>字符过少，无法说明对其他字符的影响。</translation>
    </message>
    <message>
        <source>There are too few signs to train on.</source>
        <translation>字符过少，无法训练。</translation>
    </message>
    <message>
        <source>There are too few writers to say what they do to others.</source>
        <translation>书写人过少，无法说明对其他人的影响。</translation>
    </message>
    <message>
        <source>There are too few writers to train on.</source>
        <translation>书写人过少，无法训练。</translation>
    </message>
    <message>
        <source>There is a model or a training of this name. Choose another.</source>
        <translation>已有同名的模型或训练。请另选名称。</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>尚无结果。</translation>
    </message>
    <message>
        <source>Thin grey line: before. Thick blue line: after.</source>
        <translation>灰色细线：之前。蓝色粗线：之后。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>This round has learnt nothing yet that could be kept.</source>
        <translation>本轮尚未学到可以保留的内容。</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>彻底</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>Training “{0}”</source>
        <translation>正在训练“{0}”</translation>
    </message>
    <message>
        <source>Use my reference sets</source>
        <translation>使用我的样本集</translation>
    </message>
    <message>
        <source>Use up to 60 lower-case letters, digits, dots and dashes.</source>
        <translation>最多 60 个小写字母、数字、点和短横线。</translation>
    </message>
    <message>
        <source>Verdicts that changed</source>
        <translation>发生变化的结论</translation>
    </message>
    <message>
        <source>Waiting for the run before it.</source>
        <translation>正在等待前一项运行。</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>用于计算的设备。</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>What the network is asked to make small.</source>
        <translation>网络要减小的量。</translation>
    </message>
    <message>
        <source>What the thresholds do, with all references</source>
        <translation>阈值的效果，使用全部样本</translation>
    </message>
    <message>
        <source>What the thresholds do, with one reference</source>
        <translation>阈值的效果，使用一个样本</translation>
    </message>
    <message>
        <source>What the training “{0}” has learnt so far would be lost.</source>
        <translation>训练“{0}”迄今所学的内容将会丢失。</translation>
    </message>
    <message>
        <source>What these data can give</source>
        <translation>这些数据可以提供什么</translation>
    </message>
    <message>
        <source>Whether the new thresholds are better cannot be told. It is recommended to keep the model in use.</source>
        <translation>无法判断新阈值是否更好。建议继续使用当前模型。</translation>
    </message>
    <message>
        <source>With one reference alone the new thresholds are better.</source>
        <translation>仅用一个样本时，新阈值更好。</translation>
    </message>
    <message>
        <source>With one reference alone the new thresholds are not better.</source>
        <translation>仅用一个样本时，新阈值并不更好。</translation>
    </message>
    <message>
        <source>With so few signs, chance has a part in it.</source>
        <translation>字符如此之少，结果有偶然成分。</translation>
    </message>
    <message>
        <source>With so few writers, chance has a part in it.</source>
        <translation>书写人如此之少，结果有偶然成分。</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>书写人</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>书写人</translation>
    </message>
    <message>
        <source>Writers as a table</source>
        <translation>书写人（表格）</translation>
    </message>
    <message>
        <source>Writers better: {0}, worse: {1}, as before: {2}</source>
        <translation>书写人改善：{0}，变差：{1}，不变：{2}</translation>
    </message>
    <message>
        <source>You can keep comparing; the current model stays in use.</source>
        <translation>您可以继续比对；当前模型仍在使用。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>约 {0}</translation>
    </message>
    <message>
        <source>about {0} days</source>
        <translation>约 {0} 天</translation>
    </message>
    <message>
        <source>about {0} hours</source>
        <translation>约 {0} 小时</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>约 {0} 分钟</translation>
    </message>
    <message>
        <source>all can be used</source>
        <translation>全部可用</translation>
    </message>
    <message>
        <source>another sign</source>
        <translation>另一字符</translation>
    </message>
    <message>
        <source>another writer</source>
        <translation>另一书写人</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>之前：{0}</translation>
    </message>
    <message>
        <source>bf16 is quicker on a graphics card.</source>
        <translation>bf16 在显卡上更快。</translation>
    </message>
    <message>
        <source>can go on</source>
        <translation>可继续</translation>
    </message>
    <message>
        <source>contrastive</source>
        <translation>对比损失</translation>
    </message>
    <message>
        <source>cross-entropy (BCE)</source>
        <translation>交叉熵 (BCE)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>收尾中</translation>
    </message>
    <message>
        <source>finishing, {0} %</source>
        <translation>收尾中 {0}%</translation>
    </message>
    <message>
        <source>genuine called same, by others called same</source>
        <translation>纵轴为真迹判为相同，横轴为他人判为相同</translation>
    </message>
    <message>
        <source>hollow before, filled after</source>
        <translation>空心为之前，实心为之后</translation>
    </message>
    <message>
        <source>imitation</source>
        <translation>摹仿</translation>
    </message>
    <message>
        <source>imitations</source>
        <translation>摹仿</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>无定论</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>locked while running</source>
        <translation>运行时锁定</translation>
    </message>
    <message>
        <source>metric learning</source>
        <translation>度量学习</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>of the next run</source>
        <translation>用于下次运行</translation>
    </message>
    <message>
        <source>other people&apos;s own; there are no imitations</source>
        <translation>他人自己的笔迹；没有摹仿</translation>
    </message>
    <message>
        <source>paused at {0} %</source>
        <translation>已暂停于 {0}%</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>同一字符</translation>
    </message>
    <message>
        <source>same writer</source>
        <translation>同一书写人</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>得分 {0}</translation>
    </message>
    <message>
        <source>score {0}, {1}</source>
        <translation>得分 {0}，{1}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopping writers</source>
        <translation>早停书写人</translation>
    </message>
    <message>
        <source>taken at random; is each what its label says?</source>
        <translation>随机抽取；每一对是否与标注相符？</translation>
    </message>
    <message>
        <source>target {0} · {1}</source>
        <translation>目标 {0} · {1}</translation>
    </message>
    <message>
        <source>they appear once the training has begun</source>
        <translation>训练开始后显示</translation>
    </message>
    <message>
        <source>training, smoothed</source>
        <translation>训练，平滑</translation>
    </message>
    <message>
        <source>triplet</source>
        <translation>三元组</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>已完成 {0}%</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>{0}前</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 与 {1}</translation>
    </message>
    <message>
        <source>{0} and {1}: target {2}, {3}</source>
        <translation>{0} 与 {1}：目标 {2}，{3}</translation>
    </message>
    <message>
        <source>{0} as a table</source>
        <translation>{0}（表格）</translation>
    </message>
    <message>
        <source>{0} duplicates</source>
        <translation>{0} 个重复</translation>
    </message>
    <message>
        <source>{0} has ended and was not adopted</source>
        <translation>{0} 已结束，未被采用</translation>
    </message>
    <message>
        <source>{0} has not begun yet</source>
        <translation>{0} 尚未开始</translation>
    </message>
    <message>
        <source>{0} held-out signs, against other signs. In brackets: 95 % intervals over signs.</source>
        <translation>{0} 个留出字符，对照其他字符。括号内：按字符计的 95% 区间。</translation>
    </message>
    <message>
        <source>{0} held-out writers, against {1}. In brackets: 95 % intervals over writers.</source>
        <translation>{0} 名留出书写人，对照{1}。括号内：按书写人计的 95% 区间。</translation>
    </message>
    <message>
        <source>{0} is being trained elsewhere</source>
        <translation>{0} 正在别处训练</translation>
    </message>
    <message>
        <source>{0} is kept as an experiment.</source>
        <translation>{0} 已保留为实验模型。</translation>
    </message>
    <message>
        <source>{0} not understood</source>
        <translation>{0} 个无法识别</translation>
    </message>
    <message>
        <source>{0} of this batch of {1}</source>
        <translation>此批次 {1} 对中的 {0} 对</translation>
    </message>
    <message>
        <source>{0} of {1} samples</source>
        <translation>{0} / {1} 份笔迹</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} 个百分点</translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation>{0} 秒前</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation>{0} 份笔迹/秒</translation>
    </message>
    <message>
        <source>{0} signs to learn from, {1} to stop on, {2} to decide on. Measuring the base.</source>
        <translation>{0} 个字符用于学习，{1} 个用于早停，{2} 个用于评定。正在测量基础模型。</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} 至 {1}%</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>{0} 个无法读取</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} 个等待中</translation>
    </message>
    <message>
        <source>{0} waits in another window</source>
        <translation>{0} 正在另一个窗口中等待</translation>
    </message>
    <message>
        <source>{0} was left unfinished</source>
        <translation>{0} 未完成</translation>
    </message>
    <message>
        <source>{0} writers to learn from, {1} to stop on, {2} to decide on. Measuring the base.</source>
        <translation>{0} 名书写人用于学习，{1} 名用于早停，{2} 名用于评定。正在测量基础模型。</translation>
    </message>
    <message>
        <source>{0}, checked in turn</source>
        <translation>{0}，轮流检查</translation>
    </message>
    <message>
        <source>{0}, compared with {1}</source>
        <translation>{0}，与 {1} 比较</translation>
    </message>
    <message>
        <source>{0}: genuine called different</source>
        <translation>{0}：真迹判为不同</translation>
    </message>
    <message>
        <source>{0}: genuine called same</source>
        <translation>{0}：真迹判为相同</translation>
    </message>
    <message>
        <source>{0}: imitations called same</source>
        <translation>{0}：摹仿判为相同</translation>
    </message>
    <message>
        <source>{0}: other people&apos;s own called same</source>
        <translation>{0}：他人自己的笔迹判为相同</translation>
    </message>
    <message>
        <source>{0}: other signs called same</source>
        <translation>{0}：其他字符判为相同</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}: {1} to learn, {2} held out</source>
        <translation>{0}：{1} 用于学习，{2} 留出</translation>
    </message>
    <message>
        <source>{0}; operating point {1}, with all references</source>
        <translation>{0}；工作点：{1}，使用全部样本</translation>
    </message>
    <message>
        <source>{0}; {1} more</source>
        <translation>{0}；另有 {1} 个</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All that is dark enough</source>
        <translation>所有足够深的部分</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>How it was cleaned</source>
        <translation>清理过程</translation>
    </message>
    <message>
        <source>In grey, dark on light</source>
        <translation>灰度，浅底深字</translation>
    </message>
    <message>
        <source>Ink bright on black, 105 pixels high; a line every 5 pixels.</source>
        <translation>黑底亮墨迹，高 105 像素；每 5 像素一条线。</translation>
    </message>
    <message>
        <source>Light and paper evened out</source>
        <translation>光照和纸张已匀化</translation>
    </message>
    <message>
        <source>The darker the line, the brighter</source>
        <translation>笔画越深，这里越亮</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>The wider the line, the brighter</source>
        <translation>笔画越宽，这里越亮</translation>
    </message>
    <message>
        <source>Tile {0}</source>
        <translation>分块 {0}</translation>
    </message>
    <message>
        <source>What the network sees: {0}</source>
        <translation>网络所见：{0}</translation>
    </message>
    <message>
        <source>Without edges, lines, print and specks</source>
        <translation>去除边缘、线条、印刷文字和斑点之后</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>1 warning</source>
        <translation>1 条警告</translation>
    </message>
    <message>
        <source>Beyond the known range.</source>
        <translation>超出已知范围。</translation>
    </message>
    <message>
        <source>Check that they all belong together and are scanned well.</source>
        <translation>请确认这些样本同属一组，并且扫描良好。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Cut off.</source>
        <translation>被截断。</translation>
    </message>
    <message>
        <source>Drawn and scanned</source>
        <translation>手写与扫描</translation>
    </message>
    <message>
        <source>Drawn and scanned.</source>
        <translation>手写与扫描。</translation>
    </message>
    <message>
        <source>Each of {0} samples</source>
        <translation>{0} 份检材与样本中的每一份</translation>
    </message>
    <message>
        <source>Faint ink.</source>
        <translation>墨迹过淡。</translation>
    </message>
    <message>
        <source>Ink of two colours.</source>
        <translation>墨迹有两种颜色。</translation>
    </message>
    <message>
        <source>Ink of two shades.</source>
        <translation>墨迹有两种深浅。</translation>
    </message>
    <message>
        <source>Large picture.</source>
        <translation>图片过大。</translation>
    </message>
    <message>
        <source>Little ink.</source>
        <translation>墨迹过少。</translation>
    </message>
    <message>
        <source>Looks printed.</source>
        <translation>疑似印刷。</translation>
    </message>
    <message>
        <source>More than one thing.</source>
        <translation>含多项内容。</translation>
    </message>
    <message>
        <source>No ink found.</source>
        <translation>未发现墨迹。</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>People sign otherwise on a screen than on paper; error rates were measured on either alone.</source>
        <translation>人们在屏幕上与在纸上签名方式不同；错误率是分别测得的。</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>样本 {0}</translation>
    </message>
    <message>
        <source>References differ</source>
        <translation>样本不一致</translation>
    </message>
    <message>
        <source>References differ.</source>
        <translation>样本彼此不一致。</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Repeated references.</source>
        <translation>样本重复。</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>同一图片</translation>
    </message>
    <message>
        <source>Small picture.</source>
        <translation>图片过小。</translation>
    </message>
    <message>
        <source>Some of them are files of one picture, which counts once.</source>
        <translation>其中有些是同一图片的文件，该图片只计一次。</translation>
    </message>
    <message>
        <source>The number is a bound; the verdict goes by the uncut one.</source>
        <translation>该数值是一个界限；结论依据未截断的数值。</translation>
    </message>
    <message>
        <source>The questioned sample</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>These are copies of one picture.</source>
        <translation>这些是同一图片的副本。</translation>
    </message>
    <message>
        <source>These are the same picture.</source>
        <translation>这些是同一图片。</translation>
    </message>
    <message>
        <source>Two real signatures</source>
        <translation>两个实际书写的签名</translation>
    </message>
    <message>
        <source>Two written signs</source>
        <translation>两个手写字符</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0} are never equal to the pixel. Check where the files come from.</source>
        <translation>{0}绝不会每个像素都相同。请检查文件来源。</translation>
    </message>
    <message>
        <source>{0} are never equal up to position and size. Check where the files come from.</source>
        <translation>{0}绝不会仅位置和大小不同而其余全同。请检查文件来源。</translation>
    </message>
    <message>
        <source>{0} has few pixels. Scan it again at 300 dpi or more.</source>
        <translation>{0}的像素过少。请以 300 dpi 或更高分辨率重新扫描。</translation>
    </message>
    <message>
        <source>{0} has low contrast. Scan it again at 300 dpi or more.</source>
        <translation>{0}的对比度过低。请以 300 dpi 或更高分辨率重新扫描。</translation>
    </message>
    <message>
        <source>{0} has too little writing to say much. Use a fuller sample.</source>
        <translation>{0}的笔迹过少，难以说明问题。请使用更完整的笔迹。</translation>
    </message>
    <message>
        <source>{0} looks blank. Check that it is the right page.</source>
        <translation>{0}似为空白。请检查页面是否正确。</translation>
    </message>
    <message>
        <source>{0} may be print or a stamp. Is it written by hand?</source>
        <translation>{0}可能是印刷或印章。请检查是否为手写。</translation>
    </message>
    <message>
        <source>{0} may bear a stamp. Check Cleaning.</source>
        <translation>{0}可能盖有印章。请查看清理。</translation>
    </message>
    <message>
        <source>{0} may bear a stamp. Take it away under Cleaning.</source>
        <translation>{0}可能盖有印章。请在“清理”中将其去除。</translation>
    </message>
    <message>
        <source>{0} may hold other writing. Crop it closer.</source>
        <translation>{0}似乎还含有其他文字。请裁剪得更紧。</translation>
    </message>
    <message>
        <source>{0} of {1} references</source>
        <translation>{1} 份样本中的 {0} 份</translation>
    </message>
    <message>
        <source>{0} touches the edge. Crop or scan it wider.</source>
        <translation>{0}触及边缘。请裁剪得宽一些，或扫描更多纸面。</translation>
    </message>
    <message>
        <source>{0} warnings</source>
        <translation>{0} 条警告</translation>
    </message>
    <message>
        <source>{0} was reduced too much. Crop it closer.</source>
        <translation>{0}缩小过多。请裁剪得更紧。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Compare an example</source>
        <translation>比对示例</translation>
    </message>
    <message>
        <source>Draw, open, drop or paste a questioned signature at the left, and one or more known ones beside it. The comparison starts by itself.</source>
        <translation>在左侧手写、打开、拖入或粘贴检材签名，并在其旁放入一个或多个已知签名。比对会自动开始。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never opens a network connection.</source>
        <translation>一切都留在这台计算机上。本程序从不打开网络连接。</translation>
    </message>
    <message>
        <source>It is evidence, not a decision. The program weighs the handwriting alone; a person decides.</source>
        <translation>这是证据，不是决定。本程序只衡量笔迹本身；由人作出决定。</translation>
    </message>
    <message>
        <source>The finding says how strongly the handwriting speaks for one writer or for two, such as “about 25 times more probable”. Where that is too little, the finding is inconclusive.</source>
        <translation>比对结果说明笔迹在多大程度上支持同一书写人或两个书写人，例如“可能性约为 25 倍”。支持不足时，结果为无定论。</translation>
    </message>
    <message>
        <source>Weigh handwriting: one writer, or two?</source>
        <translation>衡量笔迹：一名书写人，还是两名？</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>数值的含义</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Handwriting comparison</source>
        <translation>笔迹比对</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>References</source>
        <translation>样本</translation>
    </message>
</context>
</TS>
